import { defineConfig } from '@playwright/test'
import type { StoryOptions } from './test/e2e/fixture'

/** Stories run one after another: two browsers on two cores would measure each other. */
export default defineConfig<object, StoryOptions>({
  testDir: 'test/e2e',
  outputDir: '.output/test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  repeatEach: process.env.SOAK ? 3 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'partitioned', use: { storage: 'partitioned' } },
    // Stories that touch storage run again where the framed panel is denied it; the soak runs all of them so.
    { name: 'denied', use: { storage: 'denied' }, ...(process.env.SOAK ? {} : { grep: /@storage/ }) },
  ],
  reporter: [['list'], ['json', { outputFile: '.output/stories.json' }]],
})
