import type { Entry } from '../engine/journal.js'
import { checkChain } from '../integrity/chain.js'
import { assertSame } from './assert-same.js'
import { contentContract } from './content-contract.js'
import { inboxContract } from './inbox-contract.js'
import { appendAll, type JournalCase } from './journal-case.js'
import { sampleEntry } from './sample-entry.js'
import { scheduleContract } from './schedule-contract.js'

const threeFacts = (dossier: string): readonly [Entry, Entry, Entry] => {
  const first = sampleEntry(dossier)
  const second = sampleEntry(dossier, first)
  return [first, second, sampleEntry(dossier, second)]
}

const keeping: readonly JournalCase[] = [
  {
    name: 'knows nothing of a dossier that was never opened',
    run: async (open) => {
      const journal = await open()
      assertSame(await journal.read('hồ-sơ-1'), [], 'facts')
      assertSame((await journal.head('hồ-sơ-1')) ?? null, null, 'head')
      assertSame(await journal.heads({ limit: 10 }), [], 'heads')
      assertSame((await journal.command('lệnh-1')) ?? null, null, 'command')
      assertSame((await journal.holder('khóa-1')) ?? null, null, 'holder')
      assertSame(await journal.follow(0, 10), [], 'follow')
      assertSame(await journal.claimed('', 10), [], 'claimed')
      assertSame(await journal.deadlines('hồ-sơ-1'), [], 'deadlines')
      assertSame(await journal.due('9999-12-31', { limit: 10 }), [], 'due')
      assertSame(await journal.outbox(0, 10), [], 'outbox')
    },
  },
  {
    name: 'gives facts back in order, as they were written, with the chain whole',
    run: async (open) => {
      const journal = await open()
      const entries = threeFacts('hồ-sơ-1')
      await appendAll(journal, entries)
      const facts = await journal.read('hồ-sơ-1')
      assertSame(
        facts,
        entries.map(({ recorded }) => recorded),
        'facts',
      )
      assertSame(checkChain(facts) ?? null, null, 'chain')
    },
  },
  {
    name: 'keeps the head of the last fact',
    run: async (open) => {
      const journal = await open()
      const entries = threeFacts('hồ-sơ-1')
      await appendAll(journal, entries)
      assertSame(await journal.head('hồ-sơ-1'), entries[2].head, 'head')
    },
  },
  {
    name: 'hands out copies: changing what was read or written changes nothing kept',
    run: async (open) => {
      const journal = await open()
      const entry = sampleEntry('hồ-sơ-1')
      const kept = JSON.parse(JSON.stringify(entry.recorded))
      await appendAll(journal, [entry])
      Object.assign(entry.recorded.fact, { type: 'Changed' })
      const [read] = await journal.read('hồ-sơ-1')
      Object.assign(read?.fact ?? {}, { type: 'ChangedAgain' })
      assertSame(await journal.read('hồ-sơ-1'), [kept], 'facts')
    },
  },
  {
    name: 'keeps Vietnamese text letter for letter, in composed and decomposed form',
    run: async (open) => {
      const journal = await open()
      const names = ['Bạch Lưu – “5 tự quản”'.normalize('NFC'), 'Bạch Lưu – “5 tự quản”'.normalize('NFD')]
      await appendAll(
        journal,
        names.map((name) => sampleEntry(name)),
      )
      const heads = await journal.heads({ limit: 10 })
      assertSame(
        heads.map(({ dossier }) => dossier.id),
        names,
        'ids',
      )
    },
  },
  {
    name: 'lists dossiers in the order in which they were opened, page by page',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('c')
      await appendAll(journal, [first, sampleEntry('a'), sampleEntry('b'), sampleEntry('c', first)])
      const ids = async (page: { after?: string; limit: number }) =>
        (await journal.heads(page)).map(({ dossier }) => dossier.id)
      assertSame(await ids({ limit: 2 }), ['c', 'a'], 'first page')
      assertSame(await ids({ after: 'a', limit: 2 }), ['b'], 'second page')
      assertSame(await ids({ after: 'b', limit: 2 }), [], 'third page')
    },
  },
  {
    name: 'lists nothing after a dossier that does not exist',
    run: async (open) => {
      const journal = await open()
      await appendAll(journal, [sampleEntry('a')])
      assertSame(await journal.heads({ after: 'z', limit: 10 }), [], 'heads')
    },
  },
]

const racing: readonly JournalCase[] = [
  {
    name: 'refuses a second writer who decided on the same version, and keeps nothing of it',
    run: async (open) => {
      const journal = await open()
      const [first, second] = threeFacts('hồ-sơ-1')
      await appendAll(journal, [first, second])
      const late = sampleEntry('hồ-sơ-1', first, { command: 'muộn', claims: ['khóa-1'] })
      assertSame(await journal.append(late), { ok: false, code: 'conflict', version: 2 }, 'late append')
      assertSame((await journal.read('hồ-sơ-1')).length, 2, 'number of facts')
      assertSame((await journal.command('muộn')) ?? null, null, 'command')
      assertSame((await journal.holder('khóa-1')) ?? null, null, 'holder')
    },
  },
  {
    name: 'refuses to open a dossier twice and to append beyond the last version',
    run: async (open) => {
      const journal = await open()
      const [first, second, third] = threeFacts('hồ-sơ-1')
      await appendAll(journal, [first])
      const again = sampleEntry('hồ-sơ-1', undefined, { command: 'lại' })
      assertSame(await journal.append(again), { ok: false, code: 'conflict', version: 1 }, 'again')
      assertSame(await journal.append(third), { ok: false, code: 'conflict', version: 1 }, 'beyond')
      assertSame(await journal.append(second), { ok: true }, 'next')
    },
  },
  {
    name: 'lets exactly one of many writers at once through',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1')
      await appendAll(journal, [first])
      const rivals = Array.from({ length: 8 }, (_, index) =>
        sampleEntry('hồ-sơ-1', first, { command: `đồng-thời-${index}` }),
      )
      const answers = await Promise.all(rivals.map((entry) => journal.append(entry)))
      assertSame(answers.filter(({ ok }) => ok).length, 1, 'accepted')
      assertSame(answers.filter((answer) => !answer.ok && answer.code === 'conflict').length, 7, 'conflicts')
      assertSame((await journal.read('hồ-sơ-1')).length, 2, 'number of facts')
    },
  },
  {
    name: 'records a command id once, whichever dossier it is sent to again',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1', undefined, { command: 'lệnh-1', digest: 'nội-dung' })
      await appendAll(journal, [first])
      const known = { ok: false, code: 'command_known' }
      const again = await journal.append(first)
      if (!again.ok) assertSame(again, known, 'the very entry')
      const others = [
        sampleEntry('hồ-sơ-1', first, { command: 'lệnh-1', digest: 'nội-dung' }),
        sampleEntry('hồ-sơ-2', undefined, { command: 'lệnh-1' }),
      ]
      for (const other of others) assertSame(await journal.append(other), known, `another entry of ${other.dossier}`)
      assertSame(await journal.read('hồ-sơ-1'), [first.recorded], 'facts')
      assertSame(await journal.command('lệnh-1'), { digest: 'nội-dung', recorded: first.recorded }, 'command')
      assertSame(await journal.read('hồ-sơ-2'), [], 'facts of the other')
    },
  },
  {
    name: 'gives a key to one dossier only, until it is given back',
    run: async (open) => {
      const journal = await open()
      const key = 'award/n08779.anh-dung/antt/2022'
      const holder = sampleEntry('hồ-sơ-1', undefined, { claims: [key] })
      await appendAll(journal, [holder])
      const rival = sampleEntry('hồ-sơ-2', undefined, { claims: [key] })
      assertSame(await journal.append(rival), { ok: false, code: 'claimed', key, dossier: 'hồ-sơ-1' }, 'rival')
      assertSame(await journal.read('hồ-sơ-2'), [], 'facts of the rival')
      await appendAll(journal, [sampleEntry('hồ-sơ-1', holder, { releases: [key] }), rival])
      assertSame(await journal.holder(key), 'hồ-sơ-2', 'holder')
    },
  },
  {
    name: 'lets a dossier claim again what it holds',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1', undefined, { claims: ['khóa-1'] })
      await appendAll(journal, [first, sampleEntry('hồ-sơ-1', first, { claims: ['khóa-1'] })])
      assertSame(await journal.holder('khóa-1'), 'hồ-sơ-1', 'holder')
    },
  },
  {
    name: 'lets no dossier give back the key of another',
    run: async (open) => {
      const journal = await open()
      await appendAll(journal, [
        sampleEntry('hồ-sơ-1', undefined, { claims: ['khóa-1'] }),
        sampleEntry('hồ-sơ-2', undefined, { releases: ['khóa-1'] }),
      ])
      assertSame(await journal.holder('khóa-1'), 'hồ-sơ-1', 'holder')
    },
  },
  {
    name: 'keeps a key that one entry gives back and claims again',
    run: async (open) => {
      const journal = await open()
      await appendAll(journal, [sampleEntry('hồ-sơ-1', undefined, { claims: ['khóa-1'], releases: ['khóa-1'] })])
      assertSame(await journal.holder('khóa-1'), 'hồ-sơ-1', 'holder')
    },
  },
]

const police = { position: 'police', unit: 'c08779' } as const
const chairman = { position: 'chairman', unit: 'c08779' } as const

const reading: readonly JournalCase[] = [
  {
    name: 'shows an office what waits for it, earliest due first, then without a deadline',
    run: async (open) => {
      const journal = await open()
      const row = (due: string | null) => ({ inbox: [{ ...police, act: 'reportSurvey', due }] })
      await appendAll(journal, [
        sampleEntry('không-hạn', undefined, row(null)),
        sampleEntry('hạn-sau', undefined, row('2022-11-14')),
        sampleEntry('hạn-trước', undefined, row('2022-03-31')),
        sampleEntry('của-người-khác', undefined, { inbox: [{ ...chairman, act: 'recognise', due: null }] }),
      ])
      const rows = await journal.inbox(police, { limit: 10 })
      assertSame(
        rows.map(({ dossier }) => dossier),
        ['hạn-trước', 'hạn-sau', 'không-hạn'],
        'order',
      )
      assertSame(rows[0], { ...police, dossier: 'hạn-trước', act: 'reportSurvey', due: '2022-03-31', line: {} }, 'row')
    },
  },
  {
    name: 'orders work that is due on one day by dossier',
    run: async (open) => {
      const journal = await open()
      const inbox = [{ ...police, act: 'reportSurvey', due: '2022-03-31' }]
      await appendAll(
        journal,
        ['b', 'c', 'a'].map((id) => sampleEntry(id, undefined, { inbox })),
      )
      const rows = await journal.inbox(police, { limit: 10 })
      assertSame(
        rows.map(({ dossier }) => dossier),
        ['a', 'b', 'c'],
        'order',
      )
    },
  },
  {
    name: 'replaces the waiting work of a dossier with each fact',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1', undefined, { inbox: [{ ...police, act: 'reportSurvey', due: null }] })
      const second = sampleEntry('hồ-sơ-1', first, { inbox: [{ ...chairman, act: 'recognise', due: null }] })
      await appendAll(journal, [first, second])
      assertSame(await journal.inbox(police, { limit: 10 }), [], 'before')
      assertSame((await journal.inbox(chairman, { limit: 10 })).length, 1, 'after')
    },
  },
  {
    name: 'lets a reader follow the facts of all dossiers without a gap',
    run: async (open) => {
      const journal = await open()
      const [first, second] = threeFacts('hồ-sơ-1')
      const entries = [first, sampleEntry('hồ-sơ-2'), second, sampleEntry('hồ-sơ-3')]
      await appendAll(journal, entries)
      const page = await journal.follow(0, 3)
      const rest = await journal.follow(page.at(-1)?.position ?? 0, 3)
      const all = [...page, ...rest]
      assertSame(
        all.map(({ recorded }) => recorded),
        entries.map(({ recorded }) => recorded),
        'facts',
      )
      assertSame(
        all.map(({ command }) => command),
        entries.map(({ command }) => command),
        'commands',
      )
      assertSame(
        all.every(({ position }, place) => position > (all[place - 1]?.position ?? 0)),
        true,
        'positions rise',
      )
    },
  },
  {
    name: 'keeps a long dossier whole',
    run: async (open) => {
      const journal = await open()
      let last = sampleEntry('hồ-sơ-1')
      await appendAll(journal, [last])
      for (let version = 2; version <= 200; version += 1) {
        last = sampleEntry('hồ-sơ-1', last)
        await appendAll(journal, [last])
      }
      const facts = await journal.read('hồ-sơ-1')
      assertSame(facts.length, 200, 'number of facts')
      assertSame(checkChain(facts) ?? null, null, 'chain')
      assertSame((await journal.head('hồ-sơ-1'))?.hash, last.recorded.hash, 'hash of the head')
    },
  },
]

/** What every journal promises, for any test runner to loop over. */
export const journalContract: readonly JournalCase[] = [
  ...keeping,
  ...racing,
  ...reading,
  ...scheduleContract,
  ...inboxContract,
  ...contentContract,
]
