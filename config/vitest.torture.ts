import { defineConfig } from 'vitest/config'

/** What takes too long for every change: `pnpm torture:cluster`. */
export default defineConfig({
  resolve: { conditions: ['@anlang/source'] },
  ssr: { resolve: { conditions: ['@anlang/source', 'node'] } },
  test: { include: ['packages/*/torture/**/*.test.ts'], fileParallelism: false },
})
