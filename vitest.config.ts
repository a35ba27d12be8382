import { defineConfig } from 'vitest/config'

export default defineConfig({
  // packages see one another's source, so that a test never runs against a stale build
  resolve: { conditions: ['@anlang/source'] },
  ssr: { resolve: { conditions: ['@anlang/source', 'node'] } },
  test: {
    include: [
      '{packages,apps}/*/{src,test}/**/*.test.ts',
      'apps/demo/web/src/**/*.test.{ts,tsx}',
      'docs/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    typecheck: {
      enabled: true,
      include: ['packages/*/src/**/*.test-d.ts'],
      tsconfig: './config/tsconfig.test-d.json',
    },
    // of two processors, too: many tests wait for a server of theirs
    maxWorkers: '100%',
    // how fast a machine is that others use as well is no fault of what it runs
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './config/closing-line.ts'],
  },
})
