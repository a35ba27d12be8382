import { gzipSync } from 'node:zlib'
import type { Plugin, Rollup } from 'vite'

interface Budget {
  /** The modules that a visitor's first page is drawn by, beside the entry: a page, a language. */
  readonly first: readonly string[]
  /** In bytes, minified and gzipped. */
  readonly most: number
}

type Chunk = Rollup.OutputChunk

/** A chunk and all that it imports before it runs. */
const withImports = (chunks: ReadonlyMap<string, Chunk>, start: Chunk): ReadonlySet<Chunk> => {
  const found = new Set([start])
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const next = chunks.get(name)
      if (next) found.add(next)
    }
  }
  return found
}

/** Tells how much script a visitor loads before the first page answers, and fails a build that asks for more. */
export const scriptBudget = ({ first, most }: Budget): Plugin => ({
  name: 'script-budget',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = new Map(Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])))
    const starts = [...chunks.values()].filter(
      ({ isEntry, facadeModuleId }) => isEntry || first.some((module) => facadeModuleId?.endsWith(module)),
    )
    const missing =
      starts.length <= first.length ? ' (a first page was not found: see script-budget in vite.config.ts)' : ''
    const loaded = new Set(starts.flatMap((start) => [...withImports(chunks, start)]))
    const size = [...loaded].reduce((sum, { code }) => sum + gzipSync(code).length, 0)
    const told = `${(size / 1000).toFixed(1)} kB of script before the first interaction, of ${most / 1000} kB${missing}`
    if (size > most || missing !== '') this.error(told)
    this.info(told)
  },
})
