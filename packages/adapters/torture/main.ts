// pnpm torture [JOURNAL …] [--fault NAME] [--rounds N] [--seed S]: kills what can be killed, and looks what was lost.
import { parseArgs } from 'node:util'
import { runTrial, stages } from './run-trial.ts'
import type { Totals } from './totals.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, seed: { type: 'string' }, fault: { type: 'string' } },
})

const rounds = Number(values.rounds ?? 20)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const journals = Object.keys(stages)
const unknown = positionals.filter((name) => !journals.includes(name))
if (unknown.length > 0 || !Number.isInteger(rounds) || !Number.isInteger(seed)) {
  console.error(`pnpm torture [${journals.join('|')}] [--fault NAME] [--rounds N] [--seed S]`)
  process.exit(1)
}

console.log(`seed ${seed}`)

// who is interrupted ends in order: no process, server or disk is left behind
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const rowOf = ({ rounds: played, kills, acknowledged, unanswered, deadlines, found }: Totals) => {
  const of = (kind: string) => found.filter((one) => one.kind === kind).length
  return {
    rounds: played,
    kills,
    acknowledged,
    'asked again': unanswered.length,
    deadlines,
    lost: of('lost'),
    twice: of('twice'),
    broken: of('broken') + of('unsaid'),
  }
}

const table: Record<string, ReturnType<typeof rowOf>> = {}

for (const [journal, faults] of Object.entries(stages)) {
  if (positionals.length > 0 && !positionals.includes(journal)) continue
  for (const [fault, setStage] of Object.entries(faults)) {
    if (values.fault !== undefined && values.fault !== fault) continue
    const name = `${journal}: ${fault}`
    const tried = await runTrial(setStage, { rounds, seed })
    if ('without' in tried) {
      console.warn(`!!! ${name.toUpperCase()} IS NOT TRIED HERE: ${tried.without}`)
      continue
    }
    for (const { kind, what } of tried.found) console.error(`${name}: ${kind}: ${what}`)
    for (const [why, times] of Map.groupBy(tried.unanswered, (one) => one)) {
      console.log(`${name}: asked again ${times.length} times: ${why}`)
    }
    if (tried.found.length > 0) process.exitCode = 1
    table[name] = rowOf(tried)
  }
}

console.table(table)
