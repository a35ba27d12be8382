// pnpm bench [NAME …]: runs the named comparisons, or all of them.
const comparisons = {
  criteria: './criteria/compare.ts',
  workflows: './workflows/compare.ts',
  verify: './verify/compare.ts',
  journals: './journals/compare.ts',
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !Object.hasOwn(comparisons, name))
if (unknown.length > 0) {
  console.error(`no such comparison: ${unknown.join(', ')} (there is: ${Object.keys(comparisons).join(', ')})`)
  process.exit(1)
}

for (const [name, file] of Object.entries(comparisons)) {
  if (named.length > 0 && !named.includes(name)) continue
  const { compare } = await import(file)
  await compare()
}
