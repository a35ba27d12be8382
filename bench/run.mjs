// pnpm bench [NAME …] [--OPTION VALUE …]: runs the named comparisons, or all of them but those that take long.
import { parseArgs } from 'node:util'

const comparisons = {
  criteria: './criteria/compare.ts',
  workflows: './workflows/compare.ts',
  verify: './verify/compare.ts',
  journals: './journals/compare.ts',
}

const long = {
  web: './web/compare.ts',
  growth: './growth/compare.ts',
}

const {
  positionals: named,
  values: { dossiers },
} = parseArgs({ allowPositionals: true, options: { dossiers: { type: 'string' } } })
const chosen = named.length > 0 ? { ...comparisons, ...long } : comparisons
const unknown = named.filter((name) => !Object.hasOwn(chosen, name))
if (unknown.length > 0) {
  console.error(`no such comparison: ${unknown.join(', ')} (there is: ${Object.keys(chosen).join(', ')})`)
  process.exit(1)
}

for (const [name, file] of Object.entries(chosen)) {
  if (named.length > 0 && !named.includes(name)) continue
  const { compare } = await import(file)
  await compare(dossiers === undefined ? {} : { dossiers: Number(dossiers) })
}
