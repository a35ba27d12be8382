import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { goal } from '../goal.ts'
import { median } from '../median.ts'

/** What the process that evaluates a nation reports: milliseconds of processor time of its first and its typical run. */
interface Report {
  readonly first: number
  readonly typical: number
  readonly safe: number
  readonly peakMegabytes: number
}

const program = fileURLToPath(new URL('nation.ts', import.meta.url))

const report = (neighbourhoods: number, communes: number): Report =>
  JSON.parse(execFileSync(process.execPath, [program, String(neighbourhoods), String(communes)], { encoding: 'utf8' }))

const rounds = 5

/** The nation as it is since 2025, and half of it: time, memory, and that twice the work takes twice the time. */
export const compareNation = (): void => {
  const whole: Report[] = []
  const half: Report[] = []
  for (let round = 0; round < rounds; round += 1) {
    whole.push(report(100_000, 3_321))
    half.push(report(50_000, 1_661))
  }
  const typical = (reports: readonly Report[]) => median(reports.map((one) => one.typical))
  const first = median(whole.map((one) => one.first))
  console.log('criteria/nation: 100,000 neighbourhoods and 3,321 communes, in a process of its own')
  console.log(`  ${typical(whole).toFixed(1)} ms typically, ${first.toFixed(1)} ms the first time`)
  console.log(`  half of it ${typical(half).toFixed(1)} ms; ${whole[0]?.safe} communes are safe`)
  console.log(goal('criteria/nation/seconds', first / 1000, '<=', 1))
  console.log(goal('criteria/nation/peak-megabytes', Math.max(...whole.map((one) => one.peakMegabytes)), '<=', 300))
  console.log(goal('criteria/nation/twice-the-subjects', typical(whole) / typical(half), '<=', 2.3))
}
