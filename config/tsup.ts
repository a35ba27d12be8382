import { defineConfig, type Options } from 'tsup'

/** One build for every package: ESM for Node 22 and later; tsc writes the declarations. */
export const esm = (entry: readonly string[], more: Options = {}) =>
  defineConfig({
    entry: [...entry],
    format: ['esm'],
    target: 'node22',
    sourcemap: true,
    clean: true,
    // tsup would otherwise turn node:sqlite into a package name that does not exist
    removeNodeProtocol: false,
    ...more,
  })
