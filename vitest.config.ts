import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'test/*.test.ts',
      'test/measure/**/*.test.ts',
      'test/samples/**/*.test.ts',
    ],
    environment: 'node',
    maxWorkers: 2,
    // Property tests take seconds on a busy machine; a hang still ends.
    testTimeout: 60_000,
  },
})
