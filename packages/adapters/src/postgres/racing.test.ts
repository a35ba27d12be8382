import { setTimeout as sleep } from 'node:timers/promises'
import { checkChain, type Entry, type Journal } from '@anlang/workflows'
import { beforeAll, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { openedJournal } from '../../test/postgres-clients.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import type { PostgresClient } from './postgres-client.js'

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index)

describe.runIf(postgresBinaries !== undefined)('offices that write into one database at once', () => {
  const { connect, ask } = scratchServer()
  let clients: readonly PostgresClient[]
  /** Journals of processes of their own, as it were: nothing is shared but the database. */
  let offices: readonly Journal[]

  beforeAll(async () => {
    clients = upTo(4).map(() => connect())
    offices = await Promise.all(clients.map((client) => openedJournal(client)))
  })

  const office = (place: number): Journal => offices[place % offices.length] ?? fail()
  const fail = (): never => {
    throw new Error('there is an office')
  }
  const count = (table: string, dossiers: string) =>
    ask(`SELECT count(*)::int AS n FROM anlang.${table} WHERE dossier LIKE '${dossiers}'`)

  it('win each version once: of those who decided on one, all but one are told which it is now', async () => {
    const first = entryAfter('tranh-chấp')
    await office(0).append(first)
    const rivals = upTo(24).map((place) =>
      office(place).append(entryAfter('tranh-chấp', first, { command: { id: `tranh-${place}`, digest: 'd' } })),
    )
    const answers = await Promise.all(rivals)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(upTo(23).map(() => ({ ok: false, code: 'conflict', version: 2 })))
    expect(await office(1).read('tranh-chấp')).toHaveLength(2)
  })

  it('open a dossier once', async () => {
    const rivals = upTo(24).map((place) =>
      office(place).append(entryAfter('mở-một-lần', undefined, { command: { id: `mở-${place}`, digest: 'd' } })),
    )
    const answers = await Promise.all(rivals)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(upTo(23).map(() => ({ ok: false, code: 'conflict', version: 1 })))
  })

  it('record a command once, whichever dossiers it is sent to', async () => {
    const command = { id: 'gửi-nhiều-lần', digest: 'd' }
    const answers = await Promise.all(
      upTo(24).map((place) => office(place).append(entryAfter(`nhiều-lần-${place}`, undefined, { command }))),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(upTo(23).map(() => ({ ok: false, code: 'command_known' })))
    expect(await count('heads', 'nhiều-lần-%')).toEqual([{ n: 1 }])
  })

  it('give a key to one dossier, and leave nothing of those who came too late', async () => {
    const answers = await Promise.all(
      upTo(24).map((place) =>
        office(place).append(
          // each has a key of its own besides, which must not stay with it
          entryAfter(`khen-${place}`, undefined, { claims: ['giải/2022', `riêng/${place}`] }),
        ),
      ),
    )
    const winner = answers.findIndex(({ ok }) => ok)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(
      upTo(23).map(() => ({ ok: false, code: 'claimed', key: 'giải/2022', dossier: `khen-${winner}` })),
    )
    expect(await office(0).claimed('riêng/', 100)).toEqual([{ key: `riêng/${winner}`, dossier: `khen-${winner}` }])
    for (const table of ['facts', 'heads', 'commands']) {
      expect(await count(table, 'khen-%'), table).toEqual([{ n: 1 }])
    }
  })

  it('hand a key from dossier to dossier as often as they like, and never have it twice', async () => {
    const runners = upTo(6).map(async (place): Promise<number> => {
      let last: Entry | undefined
      let held = 0
      for (let turn = 0; turn < 15; turn += 1) {
        const claims = ['gậy']
        const taking = entryAfter(`chạy-${place}`, last, {
          claims,
          command: { id: `nhận-${place}/${turn}`, digest: 'd' },
        })
        const taken = await office(place).append(taking)
        if (!taken.ok) {
          expect(taken.code).toBe('claimed')
          continue
        }
        held += 1
        const giving = entryAfter(`chạy-${place}`, taking, { releases: claims })
        expect(await office(place + 1).append(giving)).toEqual({ ok: true })
        last = giving
      }
      return held
    })
    const held = await Promise.all(runners)
    expect(held.reduce((sum, times) => sum + times, 0)).toBeGreaterThan(0)
    expect(await office(0).holder('gậy')).toBeUndefined()
  })

  it('keep what is written one after another in that order, though nobody waited for an answer', async () => {
    const first = entryAfter('liền-tay')
    const second = entryAfter('liền-tay', first)
    const answers = [first, second, entryAfter('liền-tay', second)].map((entry) => office(0).append(entry))
    expect(await Promise.all(answers)).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  })

  it('meet in many dossiers and keys at once, and all of it stands in the end as if one after another', async () => {
    const heads = new Map<string, Entry>()
    const act = async (worker: number, turn: number): Promise<void> => {
      const dossier = `chung-${(worker * 7 + turn * 3) % 12}`
      const before = heads.get(dossier)
      const key = `chung/${(worker + turn) % 5}`
      const entry = entryAfter(dossier, before, {
        command: { id: `chung-${worker}-${turn}`, digest: 'd' },
        ...(turn % 2 === 0 ? { claims: [key] } : { releases: [key] }),
      })
      const answer = await office(worker).append(entry)
      if (answer.ok) heads.set(dossier, entry)
    }
    const workers = upTo(16).map(async (worker) => {
      for (const turn of upTo(20)) await act(worker, turn)
    })
    await Promise.all(workers)
    let facts = 0
    for (const [dossier, last] of heads) {
      const read = await office(0).read(dossier)
      facts += read.length
      expect(checkChain(read)).toBeUndefined()
      expect(read.map(({ version }) => version)).toEqual(upTo(read.length).map((version) => version + 1))
      expect((await office(1).head(dossier))?.hash).toBe(last.recorded.hash)
    }
    // a command for every fact, and for no other
    expect(await count('commands', 'chung-%')).toEqual([{ n: facts }])
  })

  it('are followed without a fact left out or out of order, while they write', { timeout: 60_000 }, async () => {
    const schema = 'theo_doi'
    const journal = await openedJournal(connect(), { schema })
    const grouping = { atMost: 3, underWay: 4 }
    const writers = await Promise.all(clients.map((client) => openedJournal(client, { schema, grouping })))
    let writing = true
    const seen: string[] = []
    const positions: number[] = []
    const follower = (async () => {
      let after = 0
      for (;;) {
        const done = !writing
        const page = await journal.follow(after, 20)
        seen.push(...page.map(({ recorded: { dossier, version } }) => `${dossier}/${version}`))
        positions.push(...page.map(({ position }) => position))
        after = page.at(-1)?.position ?? after
        if (done && page.length === 0) return
        await sleep(1)
      }
    })()
    const written = await Promise.all(
      upTo(12).map(async (place) => {
        let last: Entry | undefined
        for (let version = 1; version <= 40; version += 1) {
          last = entryAfter(`theo-${place}`, last)
          expect(await writers[(place + version) % writers.length]?.append(last)).toEqual({ ok: true })
        }
        return upTo(40).map((version) => `theo-${place}/${version + 1}`)
      }),
    )
    writing = false
    await follower
    expect(seen.toSorted()).toEqual(written.flat().toSorted())
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    expect(new Set(positions).size).toBe(positions.length)
    for (const place of upTo(12)) {
      const own = seen.filter((id) => id.startsWith(`theo-${place}/`))
      expect(own).toEqual(upTo(40).map((version) => `theo-${place}/${version + 1}`))
    }
  })
})
