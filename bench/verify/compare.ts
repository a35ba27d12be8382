import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nationalUnits, nationalWorkingCalendar } from '@anlang/core'
import {
  checkProcedure,
  checkRefines,
  checkTimely,
  explore,
  mostConfigurations,
  nationalWords,
  type Province,
  verifyProvince,
} from '@anlang/workflows'
import { goal } from '../goal.ts'
import { median } from '../median.ts'
import { fullRoster, provinceOfTwelve } from './province-of-twelve.ts'
import { wideChart } from './wide-chart.ts'

const words: Readonly<Record<string, readonly string[]>> = nationalWords.procedures
const overlay = provinceOfTwelve((id) => words[id] ?? [])
const communes = nationalUnits.units.filter(({ level }) => level === 'commune').slice(0, 3)
const roster = fullRoster(
  ['n08779.anh-dung', 'c08782@2025-07-01'],
  ['n08779.anh-dung', 'c08782@2025-07-01', 'p25@2025-07-01', ...communes.map(({ id }) => id)],
  '2025-09-01',
)

const milliseconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const verified = (given: Province): void => {
  const { faults, certificate } = verifyProvince(given, { roster })
  if (!certificate) throw new Error(JSON.stringify(faults[0]))
}

/** From the command line: a process is started, everything loaded, every proof made. */
const cold = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'an-lang-bench-'))
  try {
    const [file, people] = [join(folder, 'tinh.json'), join(folder, 'roster.json')]
    writeFileSync(file, JSON.stringify(overlay))
    writeFileSync(people, JSON.stringify(roster))
    const args = ['packages/cli/dist/main.js', 'verify', file, '--roster', people]
    return median(Array.from({ length: 7 }, () => milliseconds(() => execFileSync('node', args, { stdio: 'pipe' }))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In a process that has verified before; the overlay is another object each time, so that nothing of it is remembered. */
const warm = (): number => {
  const copies = Array.from({ length: 24 }, () => structuredClone(overlay))
  const times = copies.map((copy) => milliseconds(() => verified(copy)))
  return median(times.slice(4))
}

const growth = (): void => {
  for (const [states, inEachBranch] of [
    [20, 3],
    [50, 5],
    [100, 8],
    [200, 10],
    [200, 11],
    [200, 40],
  ] as const) {
    const chart = wideChart(states, inEachBranch)
    let told = ''
    const taken = milliseconds(() => {
      const faults = checkProcedure(chart)
      told = faults[0]?.code ?? 'sound'
      if (faults.length === 0) {
        checkRefines(chart, { ...chart })
        checkTimely(chart, 2025, nationalWorkingCalendar)
      }
    })
    const { configurations, cut } = explore(chart)
    const size = cut ? `over ${mostConfigurations}` : String(configurations.length)
    console.log(
      `  ${states} states, 4 branches of ${inEachBranch}: ${size} configurations, ${taken.toFixed(0)} ms, ${told}`,
    )
  }
}

/** Verification: a province of twelve procedures cold and warm, and how it grows with charts. */
export const compare = async (): Promise<void> => {
  console.log('\nverify: a province of 12 procedures, all proofs')
  const [first, again] = [cold(), warm()]
  console.log(`  from the command line: ${first.toFixed(0)} ms; warm: ${again.toFixed(0)} ms`)
  console.log(goal('verify/cold-seconds', first / 1000, '<=', 2))
  console.log(goal('verify/warm-milliseconds', again, '<=', 200))
  console.log('\nverify: growth')
  growth()
}
