import { compareInboxPlaces } from '../engine/compare-inbox-places.js'
import type { Entry, InboxAsk, InboxPlace, InboxRow, Journal } from '../engine/journal.js'
import { assertSame } from './assert-same.js'
import { appendAll, type JournalCase } from './journal-case.js'
import { sampleEntry } from './sample-entry.js'

const police = { position: 'police', unit: 'c08779' } as const
const inProvince = { position: 'police', within: { level: 'province', unit: 'p1' } } as const

const waiting = (dossier: string, due: string | null): Entry =>
  sampleEntry(dossier, undefined, { inbox: [{ ...police, act: 'reportSurvey', due, line: { province: 'p1' } }] })

/** All pages of an inbox, row by row; `between` happens before each page but the first. */
const paged = async (
  journal: Journal,
  ask: InboxAsk,
  limit: number,
  between: (page: number) => Promise<void> = async () => undefined,
): Promise<readonly InboxRow[]> => {
  const rows: InboxRow[] = []
  let after: InboxPlace | undefined
  for (let number = 1; ; number += 1) {
    // one after another: each page begins behind the one before
    const page = await journal.inbox(ask, after ? { after, limit } : { limit })
    rows.push(...page)
    after = page.at(-1)
    if (page.length < limit || !after) return rows
    await between(number)
  }
}

const dossiersOf = (rows: readonly InboxRow[]): readonly string[] => rows.map(({ dossier }) => dossier)

const days = ['2022-03-31', '2022-04-01', null] as const

/** Dossiers a-1 to c-4: four due on each of two days, and four that have no deadline. */
const twelve: readonly Entry[] = days.flatMap((due, day) =>
  [1, 2, 3, 4].map((number) => waiting(`${'abc'[day]}-${number}`, due)),
)

const ofCommune = { province: 'p1', commune: 'c08779' } as const
const toSurvey = { ...police, act: 'reportSurvey', due: null, line: ofCommune } as const
const toChoose = {
  position: 'committee',
  unit: 'c08779',
  act: 'selectSite',
  due: '2022-03-31',
  line: ofCommune,
} as const
const toTell = { position: 'police', unit: 'p1', act: 'tell', due: '2022-04-01', line: { province: 'p1' } } as const

/** What waits after an act, by the act's number: it goes from office to office, stands in two at once, and ends. */
const workAfter = (act: number) => [[toSurvey], [toChoose], [toTell, toSurvey], []][act % 4] ?? []

/** What every journal promises of inboxes that are read page by page. */
export const inboxContract: readonly JournalCase[] = [
  {
    name: 'gives every row of an inbox once and in order over pages, also past days and those without a deadline',
    run: async (open) => {
      const journal = await open()
      await appendAll(journal, twelve.toReversed())
      const ids = twelve.map(({ dossier }) => dossier)
      for (const limit of [1, 3, 4, 5, 12, 100]) {
        assertSame(dossiersOf(await paged(journal, police, limit)), ids, `of an office, ${limit} a page`)
        assertSame(dossiersOf(await paged(journal, inProvince, limit)), ids, `within a unit, ${limit} a page`)
      }
      assertSame(await journal.inbox(police, { limit: 0 }), [], 'no row where none is asked for')
    },
  },
  {
    name: 'keeps the order of an inbox over pages while others append before and behind them',
    run: async (open) => {
      const journal = await open()
      await appendAll(journal, twelve)
      const rows = await paged(journal, police, 3, (page) =>
        appendAll(journal, [
          waiting(`a-0-${page}`, '2022-03-31'),
          ...(page === 1 ? [waiting('b-2-mới', '2022-04-01')] : []),
        ]),
      )
      const ids = dossiersOf(rows)
      assertSame(
        ids.filter((id) => !id.startsWith('a-0')),
        ['a-1', 'a-2', 'a-3', 'a-4', 'b-1', 'b-2', 'b-2-mới', 'b-3', 'b-4', 'c-1', 'c-2', 'c-3', 'c-4'],
        'rows',
      )
      assertSame(
        ids.filter((id) => id.startsWith('a-0')),
        [],
        'rows that came in behind the reader',
      )
    },
  },
  {
    name: 'shows what waits after each of many acts, wherever it went and where it ended',
    run: async (open) => {
      const journal = await open()
      const last = new Map<string, Entry>()
      for (let act = 0; act < 150; act += 1) {
        const dossier = `hồ-sơ-${act % 11}`
        const entry = sampleEntry(dossier, last.get(dossier), { inbox: workAfter(act) })
        // one after another, and seen after each
        await appendAll(journal, [entry])
        last.set(dossier, entry)
        const waits = [...last.values()].flatMap(({ inbox }) => inbox).toSorted(compareInboxPlaces)
        for (const unit of ['c08779', 'p1']) {
          const own = waits.filter((row) => row.position === 'police' && row.unit === unit)
          assertSame(await journal.inbox({ position: 'police', unit }, { limit: 100 }), own, `${unit} after act ${act}`)
        }
        const within = waits.filter(({ position }) => position === 'police')
        assertSame(await journal.inbox(inProvince, { limit: 100 }), within, `within the province after act ${act}`)
      }
    },
  },
  {
    name: 'goes on in an inbox behind a row that is gone',
    run: async (open) => {
      const journal = await open()
      await appendAll(journal, twelve)
      for (const number of [2, 12]) {
        const first = await journal.inbox(police, { limit: number })
        const [gone, row] = [twelve[number - 1], first.at(-1)]
        if (!gone || !row) throw new Error('there are twelve')
        await appendAll(journal, [sampleEntry(gone.dossier, gone)])
        const rest = await journal.inbox(police, { after: row, limit: 100 })
        assertSame(
          dossiersOf(rest),
          twelve.slice(number).map(({ dossier }) => dossier),
          `behind row ${number}`,
        )
      }
    },
  },
  {
    name: 'tells rows of one dossier apart over pages: by act, and by unit where several are asked for',
    run: async (open) => {
      const journal = await open()
      const line = { province: 'p1', district: 'd1', commune: 'c1', neighbourhood: 'n1' }
      const row = (act: string, unit: string) => ({ position: 'police', act, unit, due: null, line }) as const
      const inbox = [row('b', 'c1'), row('a', 'c2'), row('a', 'c1')]
      await appendAll(journal, [sampleEntry('hồ-sơ-1', undefined, { inbox })])
      for (const level of ['province', 'district', 'commune', 'neighbourhood'] as const) {
        const within = { level, unit: line[level] }
        const rows = await paged(journal, { position: 'police', within }, 1)
        assertSame(
          rows.map(({ act, unit }) => `${act} ${unit}`),
          ['a c1', 'a c2', 'b c1'],
          level,
        )
      }
      const own = await paged(journal, { position: 'police', unit: 'c1' }, 1)
      assertSame(
        own.map(({ act }) => act),
        ['a', 'b'],
        'office',
      )
    },
  },
]
