import { defineConfig } from '@playwright/test'

/** Stories run one after another: two browsers on two cores would measure each other. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  repeatEach: process.env.SOAK ? 3 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.output/stories.json' }]],
})
