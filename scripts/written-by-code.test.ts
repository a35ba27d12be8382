import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import {
  describeDiagnostic,
  diagnosticCodes,
  engineVersion,
  nationalProcedures,
  nationalRules,
  nationalWords,
  provinceJsonSchema,
  stepsOf,
} from '../packages/workflows/src/index.js'

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

it('the version of the engine is that of its package', () => {
  const text = readFileSync(new URL('../packages/workflows/package.json', import.meta.url), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ version: engineVersion })
})

/** Which proof or check a code belongs to, by the file that names it. */
const chapters: readonly (readonly [string, string])[] = [
  ['Quy trình · Procedures', 'verify/diagnostic.ts'],
  ['Định nghĩa địa phương · Overlays', 'province/overlay-diagnostic.ts'],
  ['Chứng minh · Proofs', 'verify/proof-diagnostic.ts'],
]

const codesIn = (file: string): readonly string[] => {
  const text = readFileSync(new URL(`../packages/workflows/src/${file}`, import.meta.url), 'utf8')
  return [...text.matchAll(/^ {4}\| '([a-z_]+)'$/gm)].flatMap(([, code]) => code ?? [])
}

/** The codes of a chapter that no earlier one has. */
const codesOf = (place: number): readonly string[] => {
  const earlier = new Set(chapters.slice(0, place).flatMap(([, file]) => codesIn(file)))
  return codesIn(chapters[place]?.[1] ?? '').filter((code) => !earlier.has(code))
}

const entry = (code: string): string => {
  const said = (locale: 'vi' | 'en') =>
    describeDiagnostic(JSON.parse(JSON.stringify({ code, place: '…', subject: '…', detail: '…' })), locale).slice(3)
  return `### ${code}\n\n${said('vi')}\n\n${said('en')}\n`
}

const page = [
  '# Mã chẩn đoán · Diagnostic codes\n',
  'Every code that `checkProcedure`, `verifyProvince` and `anlang verify` can give, with what it says and the remedy; “…”',
  'stands for what is named in the place. A proof comes with the shortest story that shows the fault. Codes are stable:',
  'a later release adds some and renames none. Codes of rule sets say their sentence themselves (`checkRuleSet`).\n',
  ...chapters.map(([title], place) => `## ${title}\n\n${codesOf(place).map(entry).join('\n')}`),
].join('\n')

const pageFile = new URL('../docs/diagnostics.md', import.meta.url)

it('every code has its place in docs/diagnostics.md, in both languages (ANLANG_REHEARSE=1 writes it again)', () => {
  if (process.env.ANLANG_REHEARSE) writeFileSync(pageFile, page)
  expect(chapters.flatMap((_, place) => codesOf(place)).toSorted()).toEqual([...diagnosticCodes].toSorted())
  expect(readFileSync(pageFile, 'utf8')).toBe(page)
})
