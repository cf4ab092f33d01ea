import { defineConfig } from '@playwright/test'

/** Stories in real Firefox, driven over WebDriver BiDi: Playwright's runner and expectations, none of its browsers. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/firefox-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  repeatEach: process.env.SOAK ? 3 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../.output/firefox.json' }]],
})
