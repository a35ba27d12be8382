import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import {
  diagnosticCodes,
  engineVersion,
  nationalProcedures,
  nationalRules,
  nationalWords,
  provinceJsonSchema,
  stepsOf,
} from '../packages/workflows/src/index.js'
import { answerSchemas } from './answer-schemas.js'
import { codesIn, filesFrom } from './codes-in.js'
import { diagnosticsPage } from './diagnostics-page.js'

/** Writes a file anew, in the format of the others. */
const rewrite = (file: URL, text: string): void => {
  writeFileSync(file, text)
  execFileSync('npx', ['biome', 'format', '--write', fileURLToPath(file)])
}

const byId = <Definition extends { readonly id: string }>(
  definitions: readonly Definition[],
  wordsOf: (definition: Definition) => readonly string[],
): Readonly<Record<string, readonly string[]>> => {
  const words = new Map<string, Set<string>>()
  for (const definition of definitions) {
    const known = words.get(definition.id) ?? new Set()
    for (const word of wordsOf(definition)) known.add(word)
    words.set(definition.id, known)
  }
  return Object.fromEntries([...words].map(([id, known]) => [id, [...known]]))
}

const spoken = {
  procedures: byId(nationalProcedures, (procedure) => stepsOf(procedure).map(({ command }) => command)),
  ruleSets: byId(nationalRules, ({ criteria }) => criteria.map(({ id }) => id)),
}

const wordsFile = new URL('../packages/workflows/src/national/national-words.ts', import.meta.url)
const head = readFileSync(wordsFile, 'utf8').split('export const')[0]

it('the words that overlays are typed with are those of the nation (ANLANG_REHEARSE=1 writes them again)', () => {
  if (process.env.ANLANG_REHEARSE) {
    rewrite(wordsFile, `${head}export const nationalWords = ${JSON.stringify(spoken, null, 2)} as const\n`)
    return
  }
  expect(nationalWords).toEqual(spoken)
})

const schemaFile = new URL('../packages/workflows/schema/province.schema.json', import.meta.url)

it('the schema that editors complete overlays with is that of the code (ANLANG_REHEARSE=1 writes it again)', () => {
  const schema = `${JSON.stringify(provinceJsonSchema(), null, 2)}\n`
  if (process.env.ANLANG_REHEARSE) rewrite(schemaFile, schema)
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(schema))
})

const answersFile = new URL('../packages/adapters/src/host/answer-schemas.json', import.meta.url)

it('the schemas of what a host answers are those of its types (ANLANG_REHEARSE=1 writes them again)', () => {
  const schemas = `${JSON.stringify(answerSchemas(), null, 2)}\n`
  if (process.env.ANLANG_REHEARSE) rewrite(answersFile, schemas)
  expect(JSON.parse(readFileSync(answersFile, 'utf8'))).toEqual(JSON.parse(schemas))
  // the compiler reads the types of three packages for it
}, 60_000)

it('the version of the engine is that of its package', () => {
  const text = readFileSync(new URL('../packages/workflows/package.json', import.meta.url), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ version: engineVersion })
})

const pageFile = new URL('../docs/diagnostics.md', import.meta.url)

it('every code has its place in docs/diagnostics.md, in both languages (ANLANG_REHEARSE=1 writes it again)', () => {
  if (process.env.ANLANG_REHEARSE) writeFileSync(pageFile, diagnosticsPage)
  expect(readFileSync(pageFile, 'utf8')).toBe(diagnosticsPage)
  expect(diagnosticsPage).not.toContain('undefined')
})

const headings = [...diagnosticsPage.matchAll(/^### ([a-z0-9_]+)$/gm)].map(([, code]) => code ?? '')

it('no code of `anlang verify` is missing in docs/diagnostics.md, and none has two anchors', () => {
  expect(headings).toHaveLength(new Set(headings).size)
  expect(headings).toEqual(expect.arrayContaining([...diagnosticCodes]))
  const files = filesFrom('cli/src/verify.ts')
  expect(files).toContain('cli/src/read-values.ts')
  const named = /\bcode: '([a-z0-9_]+)'/g
  const chosen = [/\bcode(?: =|:) [^,]*\? '([a-z0-9_]+)' :/g, /\bcode(?: =|:) [^,]*\? '[a-z0-9_]+' : '([a-z0-9_]+)'/g]
  const told = files.flatMap((file) => [named, ...chosen].flatMap((pattern) => codesIn(file, pattern)))
  expect(told).toEqual(expect.arrayContaining(['stray_over', 'file_exists', 'unwritable']))
  expect(headings).toEqual(expect.arrayContaining(told))
})
