import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examplesIn, runnable } from './doc-example.js'
import { runScript } from './run-script.js'
import { exportsInScope, exportsOf, sourcesOf, workspacePackages } from './workspace-package.js'

/** Packages in which every exported function has an example. */
const documented = ['@anlang/core']

const twice = (n: number) => n * 2

const inPackages = workspacePackages.map((one) => ({
  ...one,
  examples: sourcesOf(one).flatMap((file) =>
    examplesIn(readFileSync(new URL(file, one.folder), 'utf8')).map((found) => ({ ...found, file })),
  ),
}))

describe.each(inPackages.filter(({ examples }) => examples.length > 0))('the examples of $name', (one) => {
  it.each(one.examples)('say what is so: $of ($file:$line)', async ({ code }) => {
    const { script, claims } = runnable(code)
    expect(claims, 'every "// =>" ends a statement, and there is one').toBe(code.match(/\/\/ =>/g)?.length ?? 1)
    await runScript(script, await exportsInScope(one))
  })
})

describe.each(inPackages.filter(({ name }) => documented.includes(name)))('$name', ({ entries, examples }) => {
  it('has an example for every function it exports', async () => {
    const shown = new Set(examples.map(({ of }) => of))
    const exported = Object.entries(await exportsOf(entries))
    const bare = exported.filter(([name, value]) => typeof value === 'function' && !shown.has(name))
    expect(bare.map(([name]) => name)).toEqual([])
  })
})

describe('an example', () => {
  const documentation = [
    '/**',
    ' * Doubles.',
    ' *',
    ' * @example',
    ' * ```ts',
    ' * const two: number = 2',
    ' * twice(two) // => 4',
    ' * ```',
    ' * @see nothing',
    ' */',
    'export const twice = (n: number) => n * 2',
  ]

  it('is found with the export it stands at', () => {
    expect(examplesIn(documentation.join('\n'))).toEqual([
      { of: 'twice', line: 1, code: 'const two: number = 2\ntwice(two) // => 4\n' },
    ])
  })

  it('is run, and fails when it says what is not so', async () => {
    const { script, claims } = runnable('const two: number = 2\ntwice(two) // => 4\nconst six = twice(3) // => 6')
    expect(claims).toBe(2)
    await runScript(script, { twice })
    await expect(runScript(runnable('twice(2) // => 5').script, { twice })).rejects.toThrow()
  })

  it('may state its claim on the next line, and import from Node and from packages', async () => {
    const lines = [
      "import { basename } from 'node:path'",
      "import { twice } from '@anlang/core'",
      "basename('a/b')",
      "// => 'b'",
      'twice(1) // => 2',
    ]
    const { script, claims } = runnable(lines.join('\n'))
    expect(claims).toBe(2)
    await runScript(script, { twice })
  })

  it('needs a block, and a claim that ends a statement', () => {
    expect(examplesIn('/** @example twice(2) */')).toMatchObject([{ code: '' }])
    expect(runnable('twice(\n  2, // => 4\n)').claims).toBe(0)
  })
})
