import type { Engine, InboxAsk, Journal } from '@anlang/workflows'
import { goal } from '../goal.ts'
import { inFlight } from '../journals/in-flight.ts'
import { median } from '../median.ts'
import { engineOn, police, report, scattered, textsOf } from './work.ts'

/** A journal with so many dossiers, an engine over it, and how far it has come with acts. */
interface Grown {
  readonly engine: Engine
  readonly dossiers: number
  acted: number
}

/** What is measured: so many a round, and how long they took, as a rate. */
interface Cost {
  readonly name: string
  readonly rate: (grown: Grown) => Promise<number>
}

const rowsEach = 50
const pagesEach = 100
const warmUps = 3
const rounds = 15

const acts = (atOnce: number, each: number): Cost => ({
  name: `act-${atOnce}-in-flight`,
  rate: (grown) =>
    inFlight(atOnce, each, () => {
      const place = scattered(grown.acted, grown.dossiers)
      grown.acted += 1
      return report(grown.engine, place)
    }),
})

const pages = (name: string, ask: InboxAsk): Cost => ({
  name: `inbox-page${name}`,
  rate: async ({ engine, dossiers }) => {
    const [first] = await engine.inbox(ask, { limit: 1 })
    if (!first) throw new Error('work waits')
    let rows = 0
    const rate = await inFlight(1, pagesEach, async (time) => {
      // the first page, and then one behind any row, whether it waits still or not
      const after = { ...first, dossier: textsOf(scattered(time, dossiers)).dossier }
      const page = await engine.inbox(ask, { limit: rowsEach, ...(time % 2 === 0 ? {} : { after }) })
      rows += page.length
    })
    // but for a place or two near the end, every page is full
    if (rows < 0.9 * pagesEach * rowsEach) throw new Error(`only ${rows} rows waited`)
    return rate
  },
})

const costs: readonly Cost[] = [
  acts(1, 50),
  acts(32, 400),
  pages('', { position: police.position, unit: police.unit }),
  pages('-within-province', { position: police.position, within: { level: 'province', unit: 'p26' } }),
]

/** How many acts a journal goes through while it is measured, at most. */
export const actsWhile = (warmUps + rounds) * 450

const grownOn = ([journal, dossiers]: readonly [Journal, number]): Grown => ({
  engine: engineOn(journal, dossiers),
  dossiers,
  acted: 0,
})

/** The rates of one cost in both journals, a figure a round. */
interface Taken {
  readonly cost: Cost
  readonly small: number[]
  readonly large: number[]
}

/** What one takes, by rates a second. */
const each = (rates: readonly number[]): string => `${(1e6 / median(rates)).toFixed(0)} us`

const tell = (name: string, { cost, small, large }: Taken): void => {
  console.log(`  ${cost.name}: ${each(small)} in the small journal, ${each(large)} in the large one`)
  const ratio = median(large.map((rate, round) => (small[round] ?? Number.NaN) / rate))
  console.log(goal(`journals/growth/${name}/${cost.name}`, ratio, '<=', 1.3))
}

/** One round: each cost in both journals, of which each goes first by turns. */
const measure = async (taken: readonly Taken[], small: Grown, large: Grown, round: number): Promise<void> => {
  for (const { cost, small: ofSmall, large: ofLarge } of taken) {
    const both = [
      [ofSmall, small],
      [ofLarge, large],
    ] as const
    for (const [rates, grown] of round % 2 === 0 ? both : both.toReversed()) {
      const rate = await cost.rate(grown)
      if (round >= 0) rates.push(rate)
    }
  }
}

/** What acts and pages cost in a large journal, times what they cost in a small one, in turn. */
export const compareCosts = async (
  name: string,
  few: readonly [Journal, number],
  many: readonly [Journal, number],
): Promise<void> => {
  const [small, large] = [grownOn(few), grownOn(many)]
  const taken = costs.map((cost): Taken => ({ cost, small: [], large: [] }))
  for (let round = -warmUps; round < rounds; round += 1) await measure(taken, small, large, round)
  for (const one of taken) tell(name, one)
}
