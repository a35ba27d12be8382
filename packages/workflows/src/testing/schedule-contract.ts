import type { DeadlineRow, Journal, Line } from '../engine/journal.js'
import { assertSame } from './assert-same.js'
import { appendAll, type JournalCase } from './journal-case.js'
import { sampleEntry } from './sample-entry.js'

const row = (fires: string, place = 'reported/SiteSelected'): Omit<DeadlineRow, 'dossier'> => ({
  place,
  act: 'selectSite',
  due: '2022-03-31',
  fires,
  passing: 'remind',
})

const firing = async (journal: Journal, on: string, page: Parameters<Journal['due']>[1] = { limit: 10 }) =>
  (await journal.due(on, page)).map(({ dossier, place }) => `${dossier} ${place}`)

const deadlines: readonly JournalCase[] = [
  {
    name: 'tells the deadlines that fire by a day, earliest first, and none before its day',
    run: async (open) => {
      const journal = await open()
      await appendAll(journal, [
        sampleEntry('sau', undefined, { deadlines: [row('2022-04-02')] }),
        sampleEntry('trước', undefined, { deadlines: [row('2022-04-01'), row('2022-05-01', 'reported/SiteDeclined')] }),
      ])
      assertSame(await firing(journal, '2022-03-31'), [], 'before')
      assertSame(await firing(journal, '2022-04-01'), ['trước reported/SiteSelected'], 'on the day')
      assertSame(
        await firing(journal, '2022-12-31'),
        ['trước reported/SiteSelected', 'sau reported/SiteSelected', 'trước reported/SiteDeclined'],
        'after',
      )
      const [kept] = await journal.due('2022-04-01', { limit: 1 })
      assertSame(kept, { dossier: 'trước', ...row('2022-04-01') }, 'row')
    },
  },
  {
    name: 'pages through deadlines of one day without leaving one out',
    run: async (open) => {
      const journal = await open()
      const ids = Array.from({ length: 7 }, (_, place) => `hồ-sơ-${place + 1}`)
      await appendAll(
        journal,
        ids.map((id) => sampleEntry(id, undefined, { deadlines: [row('2022-04-01'), row('2022-04-01', 'a/B')] })),
      )
      const seen: string[] = []
      let page = await journal.due('2022-04-01', { limit: 3 })
      while (page.length > 0) {
        seen.push(...page.map(({ dossier, place }) => `${dossier} ${place}`))
        const after = page.at(-1)
        page = await journal.due('2022-04-01', { limit: 3, ...(after ? { after } : {}) })
      }
      assertSame([seen.length, new Set(seen).size], [14, 14], 'rows, all of them once')
    },
  },
  {
    name: 'replaces the deadlines of a dossier with each fact, and keeps those of others',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1', undefined, {
        deadlines: [row('2022-04-01'), row('2022-04-01', 'a/B')],
      })

      const other = sampleEntry('hồ-sơ-2', undefined, { deadlines: [row('2022-04-02')] })
      await appendAll(journal, [first, other])
      const places = (await journal.deadlines('hồ-sơ-1')).map(({ place }) => place)
      assertSame(places, ['a/B', 'reported/SiteSelected'], 'by place on one day')
      await appendAll(journal, [sampleEntry('hồ-sơ-1', first, { deadlines: [row('2022-04-03')] })])
      assertSame(await journal.deadlines('hồ-sơ-1'), [{ dossier: 'hồ-sơ-1', ...row('2022-04-03') }], 'of one')
      assertSame((await firing(journal, '2022-12-31')).length, 2, 'of all')
    },
  },
  {
    name: 'keeps nothing of deadlines and messages that lost a race',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1')
      await appendAll(journal, [first, sampleEntry('hồ-sơ-1', first)])
      const late = sampleEntry('hồ-sơ-1', first, {
        command: 'muộn',
        deadlines: [row('2022-04-01')],
        outbox: [{ kind: 'reminder', on: '2022-04-01' }],
      })
      assertSame(await journal.append(late), { ok: false, code: 'conflict', version: 2 }, 'late append')
      assertSame(await journal.due('9999-12-31', { limit: 10 }), [], 'due')
      assertSame(await journal.outbox(0, 10), [], 'outbox')
    },
  },
]

const messages: readonly JournalCase[] = [
  {
    name: 'hands messages out in the order they were written, page by page',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1', undefined, { outbox: [{ kind: 'reminder', on: '2022-04-01' }] })
      const told = { kind: 'document', on: '2022-04-02', document: 'plan' } as const
      await appendAll(journal, [
        first,
        sampleEntry('hồ-sơ-2', undefined, { outbox: [told] }),
        sampleEntry('hồ-sơ-1', first, { outbox: [{ kind: 'ending', on: '2022-04-03', ending: 'achieved' }, told] }),
      ])
      const page = await journal.outbox(0, 3)
      const rest = await journal.outbox(page.at(-1)?.position ?? 0, 3)
      assertSame(
        [...page, ...rest].map(({ message }) => message.key),
        ['hồ-sơ-1/1/1', 'hồ-sơ-2/1/1', 'hồ-sơ-1/2/1', 'hồ-sơ-1/2/2'],
        'keys',
      )
      assertSame(page[1]?.message, { ...told, key: 'hồ-sơ-2/1/1', dossier: 'hồ-sơ-2' }, 'message')
    },
  },
]

const police = { position: 'police', unit: 'c08779' } as const

const work = (unit: string, line: Line) => ({ inbox: [{ ...police, unit, act: 'reportSurvey', due: null, line }] })

const finding: readonly JournalCase[] = [
  {
    name: 'shows the work of a position in every unit within one',
    run: async (open) => {
      const journal = await open()
      await appendAll(journal, [
        sampleEntry('xã-1', undefined, work('c1', { province: 'p1', commune: 'c1' })),
        sampleEntry('xã-2', undefined, work('c2', { province: 'p1', commune: 'c2' })),
        sampleEntry('tỉnh-khác', undefined, work('c3', { province: 'p2', commune: 'c3' })),
      ])
      const within = async (level: 'province' | 'commune', unit: string) =>
        (await journal.inbox({ position: 'police', within: { level, unit } }, { limit: 10 })).map(
          ({ dossier }) => dossier,
        )
      assertSame(await within('province', 'p1'), ['xã-1', 'xã-2'], 'province')
      assertSame(await within('commune', 'c3'), ['tỉnh-khác'], 'commune')
      assertSame(await within('commune', 'p1'), [], 'another level')
      assertSame(
        await journal.inbox({ position: 'chairman', within: { level: 'province', unit: 'p1' } }, { limit: 10 }),
        [],
        'position',
      )
    },
  },
  {
    name: 'keeps who handles work, where its subject stands and whether it is late',
    run: async (open) => {
      const journal = await open()
      const kept = { line: { province: 'p1' }, handler: 'người-2', late: 'overdue' } as const
      const inbox = [{ ...police, act: 'reportSurvey', due: '2022-03-31', ...kept }]
      await appendAll(journal, [sampleEntry('hồ-sơ-1', undefined, { inbox })])
      assertSame(await journal.inbox(police, { limit: 10 }), [{ ...inbox[0], dossier: 'hồ-sơ-1' }], 'row')
    },
  },
  {
    name: 'tells the keys that begin alike, in order, and not those given back',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1', undefined, { claims: ['below/evaluate/c1/2022/hồ-sơ-1'] })
      await appendAll(journal, [
        sampleEntry('hồ-sơ-2', undefined, { claims: ['below/evaluate/c1/2022/hồ-sơ-2', 'below/evaluate/c10/2022/x'] }),
        first,
        sampleEntry('hồ-sơ-3', undefined, { claims: ['below/evaluate/c1/2022/hồ-sơ-3'] }),
        sampleEntry('hồ-sơ-1', first, { releases: ['below/evaluate/c1/2022/hồ-sơ-1'] }),
      ])
      const found = await journal.claimed('below/evaluate/c1/2022/', 10)
      assertSame(
        found.map(({ dossier }) => dossier),
        ['hồ-sơ-2', 'hồ-sơ-3'],
        'dossiers',
      )
      assertSame((await journal.claimed('below/evaluate/c1/2022/', 1)).length, 1, 'limit')
    },
  },
]

/** What every journal promises of deadlines, messages, and work by place. */
export const scheduleContract: readonly JournalCase[] = [...deadlines, ...messages, ...finding]
