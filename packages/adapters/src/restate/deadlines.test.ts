import { setTimeout as sleep } from 'node:timers/promises'
import type { Appended, Clock, Entry, Journal } from '@anlang/workflows'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { canRunRestate, openRestateOffice, type RestateOffice } from '../../test/restate-office.js'

const deadline = (dossier: string, fires: string) =>
  ({
    dossier,
    place: 'reported/SiteSelected',
    act: 'selectSite',
    due: '2022-03-31',
    fires,
    passing: 'remind',
  }) as const

/** A clock that goes with the machine's, and can be set as if much time had passed. */
const goingClock = (): Clock & { readonly set: (instant: string) => void } => {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    set: (instant) => {
      ahead = Date.parse(instant) - Date.now()
    },
  }
}

describe.runIf(canRunRestate)('a deadline that Restate keeps', () => {
  const clock = goingClock()
  const called: string[] = []
  let postgres: PostgresServer | undefined
  let office: RestateOffice

  /** Writes down who was called for, and does what is due: the next fact has no deadline any more. */
  const doing = (who: string) => async (dossier: string) => {
    called.push(`${who}: ${dossier}`)
    await office.journal.append(entryAfter(dossier, entryAfter(dossier)))
  }

  /** What becomes of an answer of the records on its way back. */
  let onItsWay: (entry: Entry, answer: Appended) => Promise<Appended> = async (_, answer) => answer
  const before = (records: Journal): Journal => ({
    ...records,
    append: async (entry) => onItsWay(entry, await records.append(entry)),
  })

  beforeAll(async () => {
    postgres = await startPostgres()
    office = await openRestateOffice(postgres, { clock, onDue: doing('người trước'), before, insistFor: 500 })
  }, 60_000)

  afterAll(async () => {
    await office?.close()
    await postgres?.remove()
  }, 60_000)

  it('calls when its day begins in Viet Nam, though whoever served the dossier has stopped and others came', {
    timeout: 30_000,
  }, async () => {
    called.length = 0
    clock.set('2022-03-31T23:59:58+07:00')
    const dossier = 'hồ-sơ-1'
    const entry = entryAfter(dossier, undefined, { deadlines: [deadline(dossier, '2022-04-01')] })
    expect(await office.journal.append(entry)).toEqual({ ok: true })
    await office.stopServing()
    await office.serveAgain(doing('người sau'))
    await vi.waitFor(async () => expect(await office.records.deadlines(dossier)).toEqual([]), 20_000)
    expect(called).toEqual(['người sau: hồ-sơ-1'])
  })

  it('calls nobody when the act was taken before', { timeout: 30_000 }, async () => {
    called.length = 0
    clock.set('2022-03-31T23:59:58+07:00')
    const [replaced, kept] = ['hồ-sơ-2', 'hồ-sơ-3']
    const first = entryAfter(replaced, undefined, { deadlines: [deadline(replaced, '2022-04-01')] })
    await office.journal.append(first)
    await office.journal.append(entryAfter(replaced, first, { deadlines: [deadline(replaced, '2022-05-01')] }))
    await office.journal.append(entryAfter(kept, undefined, { deadlines: [deadline(kept, '2022-04-01')] }))
    await vi.waitFor(async () => expect(await office.records.deadlines(kept)).toEqual([]), 20_000)
    expect(called.map((line) => line.split(': ')[1])).toEqual([kept])
    expect(await office.records.deadlines(replaced)).toHaveLength(1)
  })

  it('calls again when whoever was called failed', { timeout: 30_000 }, async () => {
    let failures = 2
    await office.stopServing()
    await office.serveAgain(async (dossier) => {
      failures -= 1
      if (failures >= 0) throw new Error('mất điện')
      await doing('người sau')(dossier)
    })
    const dossier = 'hồ-sơ-4'
    clock.set('2022-04-02T08:00:00+07:00')
    await office.journal.append(entryAfter(dossier, undefined, { deadlines: [deadline(dossier, '2022-04-01')] }))
    await vi.waitFor(async () => expect(await office.records.deadlines(dossier)).toEqual([]), 20_000)
    expect(failures).toBe(-1)
  })

  it.each([
    ['an answer', async () => ({ ok: false, code: 'outcome_unknown' }) as const],
    ['a connection', () => Promise.reject(new Error('mất kết nối'))],
  ])(
    'calls though the append was given up for want of %s: the records had taken it',
    {
      timeout: 30_000,
    },
    async (what, lose) => {
      called.length = 0
      clock.set('2022-03-31T23:59:57+07:00')
      const dossier = `thiếu ${what}`
      onItsWay = async (entry, answer) => (entry.dossier === dossier && entry.expected === 0 ? lose() : answer)
      const entry = entryAfter(dossier, undefined, { deadlines: [deadline(dossier, '2022-04-01')] })
      expect(await office.journal.append(entry)).toEqual({ ok: false, code: 'outcome_unknown' })
      expect(await office.records.deadlines(dossier)).toHaveLength(1)
      await vi.waitFor(async () => expect(await office.records.deadlines(dossier)).toEqual([]), 20_000)
      expect(called.map((line) => line.split(': ')[1])).toEqual([dossier])
    },
  )

  it('calls though whoever served the dossier died after the records had taken it, and was away for longer', {
    timeout: 30_000,
  }, async () => {
    called.length = 0
    clock.set('2022-03-31T23:59:58+07:00')
    const dossier = 'hồ-sơ-5'
    const died = Promise.withResolvers<void>()
    onItsWay = async (entry, answer) => {
      if (entry.dossier !== dossier || entry.expected > 0) return answer
      onItsWay = async (_, later) => later
      await office.stopServing()
      died.resolve()
      return answer
    }
    const asked = office.journal.append(
      entryAfter(dossier, undefined, { deadlines: [deadline(dossier, '2022-04-01')] }),
    )
    await died.promise
    await sleep(1_500)
    await office.serveAgain(doing('người sau'))
    expect(await asked).toEqual({ ok: true })
    await vi.waitFor(async () => expect(await office.records.deadlines(dossier)).toEqual([]), 20_000)
    expect(called).toEqual(['người sau: hồ-sơ-5'])
  })
})
