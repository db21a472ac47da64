import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests start processes and keep databases: give them room on a busy machine, and never measure time in one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
