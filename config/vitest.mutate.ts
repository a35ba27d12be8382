import { defineConfig } from 'vitest/config'

/** The tests that Stryker runs against each mutant: those of what decides, without type tests. */
export default defineConfig({
  test: { include: ['packages/core/src/{criteria,dated,figures,national}/**/*.test.ts'] },
})
