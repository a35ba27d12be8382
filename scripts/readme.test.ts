import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runnable } from './doc-example.js'
import { faultsOfTypes } from './faults-of-types.js'
import { runScript } from './run-script.js'
import { exportsOf, workspacePackages } from './workspace-package.js'

const root = new URL('../', import.meta.url)
const pages = globSync(['README.md', 'packages/*/README.md', 'docs/*.md'], { cwd: root }).toSorted()

const blocks = pages.flatMap((page) => {
  const text = readFileSync(new URL(page, root), 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ''], place) => ({
    page,
    place: place + 1,
    code,
  }))
})

describe('the code on the pages', () => {
  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(4)
  })

  it.each(blocks)('says what is so: $page, block $place', async ({ code }) => {
    const { script, claims } = runnable(code)
    expect(claims).toBe(code.match(/\/\/ =>/g)?.length)
    await runScript(script, await exportsOf(workspacePackages.flatMap(({ entries }) => entries)))
  })

  it('compiles, as strictly as ours, where what is wrong would not', { timeout: 120_000 }, () => {
    const pieces = blocks.map(({ page, place, code }) => ({ file: `${page}.${place}.ts`, code }))
    expect(faultsOfTypes([...pieces, { file: 'docs/wrong.ts', code: "const count: number = 'một'" }])).toEqual([
      "docs/wrong.ts:1: Type 'string' is not assignable to type 'number'.",
    ])
  })
})
