import type { Journal } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { movedClock, tellAbout } from '../../test/outbox.js'
import { memoryJournal } from '../memory/index.js'
import type { CloudEvent } from './cloud-event.js'
import { deliverOutbox } from './deliver-outbox.js'
import type { DeliveryBook } from './delivery-book.js'
import type { DeliveryOptions } from './delivery-options.js'
import { memoryDeliveryBook } from './memory-delivery-book.js'
import type { Sent } from './sender.js'

const busy: Sent = { ok: false, failure: { code: 'answered', status: 503 }, again: true }
const refused: Sent = { ok: false, failure: { code: 'answered', status: 400 }, again: false }
const minute = 60_000

/** An office that is told things, and may be away for some of them. */
const openOffice = (journal: Journal = memoryJournal(), book: DeliveryBook = memoryDeliveryBook()) => {
  const clock = movedClock()
  const arrived: string[] = []
  const answers = new Map<string, Sent>()
  const reported: unknown[] = []
  const send = async ({ id }: CloudEvent): Promise<Sent> => {
    const answer = answers.get(id)
    if (answer) return answer
    arrived.push(id)
    return { ok: true }
  }
  const worker = (name: string, more: Partial<DeliveryOptions> = {}) =>
    deliverOutbox({
      journal,
      book,
      clock,
      send,
      consumer: 'sổ',
      worker: name,
      source: 'https://xa.example/an-lang',
      report: (error) => reported.push(error),
      ...more,
    })
  return { journal, book, clock, arrived, answers, reported, worker }
}

describe('messages', () => {
  it('reach their receiver, those of a dossier in the order they were written, each once when nothing fails', async () => {
    const { journal, arrived, worker } = openOffice()
    const keys = await tellAbout(journal, 'a', 'b', 'a', 'c', 'a')
    const delivery = worker('máy-1', { batch: 2, atOnce: 1 })
    expect(await delivery.once()).toEqual({ kind: 'done', arrived: 2, parked: 0, waiting: 0 })
    while ((await delivery.once()).kind === 'done' && arrived.length < keys.length);
    expect(await delivery.once()).toEqual({ kind: 'done', arrived: 0, parked: 0, waiting: 0 })
    expect(arrived.toSorted()).toEqual(keys.toSorted())
    expect(arrived.filter((key) => key.startsWith('a/'))).toEqual(['a/1/1', 'a/2/1', 'a/3/1'])
  })

  it('go to every consumer, each at its own pace', async () => {
    const { journal, arrived, answers, worker } = openOffice()
    await tellAbout(journal, 'a')
    await worker('máy-1', { consumer: 'sổ-văn-bản' }).once()
    answers.set('a/1/1', busy)
    await worker('máy-1', { consumer: 'nhắc-việc' }).once()
    expect(arrived).toEqual(['a/1/1'])
  })

  it('carry the installation, their kind and their dossier', async () => {
    const { journal, worker } = openOffice()
    await tellAbout(journal, 'a')
    const events: CloudEvent[] = []
    const send = async (event: CloudEvent): Promise<Sent> => {
      events.push(event)
      return { ok: true }
    }
    await worker('máy-1', { send }).once()
    expect(events).toMatchObject([
      { source: 'https://xa.example/an-lang', type: 'vn.anlang.reminder.v1', subject: 'a', id: 'a/1/1' },
    ])
  })
})

describe('a message that fails', () => {
  it('holds back later ones of its dossier until it arrives, and no other dossier', async () => {
    const { journal, clock, arrived, answers, worker } = openOffice()
    await tellAbout(journal, 'a', 'a', 'b', 'a')
    answers.set('a/1/1', busy)
    const delivery = worker('máy-1')
    expect(await delivery.once()).toEqual({ kind: 'done', arrived: 1, parked: 0, waiting: 3 })
    expect(arrived).toEqual(['b/1/1'])
    answers.clear()
    expect(await delivery.once()).toMatchObject({ arrived: 0, waiting: 3 })
    clock.moveOn(1_000)
    expect(await delivery.once()).toMatchObject({ arrived: 3, waiting: 0 })
    expect(arrived).toEqual(['b/1/1', 'a/1/1', 'a/2/1', 'a/3/1'])
  })

  it('is tried again after longer and longer pauses, up to the longest', async () => {
    const { journal, book, clock, answers, worker } = openOffice()
    await tellAbout(journal, 'a')
    answers.set('a/1/1', busy)
    const delivery = worker('máy-1', { retry: { first: 1_000, most: 5_000, attempts: 100 } })
    const pauses: number[] = []
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await delivery.once()
      const [row] = (await book.progress('sổ')).waiting
      pauses.push((row?.retryAt ?? 0) - Date.parse(clock.now()))
      expect(row?.attempts).toBe(attempt)
      clock.moveOn(pauses.at(-1) ?? 0)
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 5_000, 5_000])
  })

  it('is left alone for as long as the receiver asks', async () => {
    const { journal, book, clock, answers, worker } = openOffice()
    await tellAbout(journal, 'a')
    answers.set('a/1/1', { ...busy, after: 90_000 })
    await worker('máy-1').once()
    const [row] = (await book.progress('sổ')).waiting
    expect(row?.retryAt).toBe(Date.parse(clock.now()) + 90_000)
  })

  it('is parked with its last failure when it was tried often enough, and lets the others of its dossier go', async () => {
    const { journal, book, clock, arrived, answers, worker } = openOffice()
    await tellAbout(journal, 'a', 'a')
    answers.set('a/1/1', busy)
    const delivery = worker('máy-1', { retry: { first: 1_000, most: 1_000, attempts: 3 } })
    for (const _ of [1, 2, 3]) {
      await delivery.once()
      clock.moveOn(1_000)
    }
    expect(arrived).toEqual(['a/2/1'])
    expect(await book.parked('sổ', 0, 10)).toMatchObject([
      { key: 'a/1/1', dossier: 'a', attempts: 3, failure: { code: 'answered', status: 503 } },
    ])
    expect((await book.progress('sổ')).waiting).toEqual([])
  })

  it('is parked at once where it makes no sense to send it again', async () => {
    const { journal, book, arrived, answers, worker } = openOffice()
    await tellAbout(journal, 'a', 'a')
    answers.set('a/1/1', refused)
    expect(await worker('máy-1').once()).toEqual({ kind: 'done', arrived: 1, parked: 1, waiting: 0 })
    expect(arrived).toEqual(['a/2/1'])
    expect(await book.parked('sổ', 0, 10)).toMatchObject([{ attempts: 1, failure: { status: 400 } }])
  })

  it('is one whose receiver throws: only a code of it is kept, and the error is reported', async () => {
    const { journal, book, reported, worker } = openOffice()
    await tellAbout(journal, 'a')
    const secret = new Error('mật khẩu sai')
    await worker('máy-1', { send: () => Promise.reject(secret) }).once()
    expect((await book.progress('sổ')).waiting).toMatchObject([{ attempts: 1, failure: { code: 'failed' } }])
    expect(reported).toEqual([secret])
  })
})

describe('a receiver that is away', () => {
  it('has no more than so many messages wait for it; the others stay in the outbox, and all come in the end', async () => {
    const { journal, book, clock, arrived, answers, worker } = openOffice()
    const dossiers = Array.from({ length: 30 }, (_, place) => `d${place % 10}`)
    const keys = await tellAbout(journal, ...dossiers)
    for (const key of keys) answers.set(key, busy)
    const delivery = worker('máy-1', { batch: 4, mostWaiting: 8 })
    for (const _ of keys) await delivery.once()
    expect((await book.progress('sổ')).waiting).toHaveLength(8)
    answers.clear()
    while (arrived.length < keys.length) {
      clock.moveOn(minute)
      await delivery.once()
    }
    expect(arrived.toSorted()).toEqual([...keys].toSorted())
    for (const dossier of new Set(dossiers)) {
      expect(arrived.filter((key) => key.startsWith(`${dossier}/`))).toEqual(
        keys.filter((key) => key.startsWith(`${dossier}/`)),
      )
    }
  })
})

describe('parked messages', () => {
  it('are sent again when somebody asks', async () => {
    const { journal, book, arrived, answers, worker } = openOffice()
    await tellAbout(journal, 'a', 'b')
    answers.set('a/1/1', refused).set('b/1/1', refused)
    const delivery = worker('máy-1')
    await delivery.once()
    answers.clear()
    const parked = await book.parked('sổ', 0, 10)
    await book.replay('sổ', { parked: parked.filter(({ dossier }) => dossier === 'b').map(({ position }) => position) })
    await delivery.once()
    await delivery.once()
    expect(arrived).toEqual(['b/1/1'])
    expect(await book.parked('sổ', 0, 10)).toMatchObject([{ dossier: 'a' }])
  })
})

describe('a replay', () => {
  it('sends everything after a position again, with the same ids', async () => {
    const { journal, book, arrived, worker } = openOffice()
    const keys = await tellAbout(journal, 'a', 'b', 'a')
    const delivery = worker('máy-1', { atOnce: 1 })
    await delivery.once()
    await book.replay('sổ', { after: 1 })
    expect(await delivery.once()).toEqual({ kind: 'lost' })
    await delivery.once()
    expect(arrived.toSorted()).toEqual([...keys, ...keys.slice(1)].toSorted())
  })

  it('in the middle of a round makes the round count for nothing', async () => {
    const { journal, book, arrived, worker } = openOffice()
    await tellAbout(journal, 'a', 'b')
    let asked = false
    const send = async ({ id }: CloudEvent): Promise<Sent> => {
      if (!asked) await book.replay('sổ', { after: 0 })
      asked = true
      arrived.push(id)
      return { ok: true }
    }
    const delivery = worker('máy-1', { send, atOnce: 1 })
    expect(await delivery.once()).toEqual({ kind: 'lost' })
    expect((await book.progress('sổ')).position).toBe(0)
    expect(await delivery.once()).toMatchObject({ kind: 'done', arrived: 2 })
  })
})

describe('of many workers', () => {
  it('one delivers, and the others say who', async () => {
    const { journal, arrived, worker } = openOffice()
    await tellAbout(journal, 'a')
    await worker('máy-1').once()
    expect(await worker('máy-2').once()).toMatchObject({ kind: 'elsewhere', worker: 'máy-1' })
    expect(arrived).toEqual(['a/1/1'])
  })

  it('another takes over when the one has died, and goes on where it was', async () => {
    const { journal, clock, arrived, worker } = openOffice()
    await tellAbout(journal, 'a')
    await worker('máy-1').once()
    await tellAbout(journal, 'b')
    const heir = worker('máy-2')
    clock.moveOn(minute - 1)
    expect(await heir.once()).toMatchObject({ kind: 'elsewhere' })
    clock.moveOn(1)
    expect(await heir.once()).toMatchObject({ kind: 'done', arrived: 1 })
    expect(arrived).toEqual(['a/1/1', 'b/1/1'])
  })

  it('one that was only slow stops sending when it finds that another took over', async () => {
    const { journal, clock, arrived, worker } = openOffice()
    await tellAbout(journal, 'a', 'a')
    const heir = worker('máy-2')
    const send = async ({ id }: CloudEvent): Promise<Sent> => {
      arrived.push(`chậm ${id}`)
      clock.moveOn(minute)
      await heir.once()
      return { ok: true }
    }
    expect(await worker('máy-1', { send }).once()).toEqual({ kind: 'lost' })
    expect(arrived).toEqual(['chậm a/1/1', 'a/1/1', 'a/2/1'])
  })

  it('one keeps its lease for as long as it is at work', async () => {
    const { journal, clock, arrived, worker } = openOffice()
    const keys = await tellAbout(journal, 'a', 'a', 'a', 'a')
    const other = worker('máy-2')
    const send = async ({ id }: CloudEvent): Promise<Sent> => {
      clock.moveOn(minute / 2)
      expect(await other.once()).toMatchObject({ kind: 'elsewhere' })
      arrived.push(id)
      return { ok: true }
    }
    expect(await worker('máy-1', { send }).once()).toMatchObject({ arrived: 4 })
    expect(arrived).toEqual(keys)
  })
})

describe('a worker that runs', () => {
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
  }

  it('delivers what comes until it is told to stop, and gives its place to the next at once', async () => {
    const { journal, arrived, worker } = openOffice()
    const stop = new AbortController()
    const running = worker('máy-1', { idle: 1 }).run(stop.signal)
    await tellAbout(journal, 'a')
    await until(() => arrived.length === 1)
    stop.abort()
    await running
    await tellAbout(journal, 'b')
    expect(await worker('máy-2').once()).toMatchObject({ kind: 'done', arrived: 1 })
  })

  it('finishes what it is sending when it is told to stop, and begins nothing more', async () => {
    const { journal, arrived, worker } = openOffice()
    await tellAbout(journal, 'a', 'a')
    const stop = new AbortController()
    const send = async ({ id }: CloudEvent): Promise<Sent> => {
      stop.abort()
      arrived.push(id)
      return { ok: true }
    }
    await worker('máy-1', { send }).run(stop.signal)
    expect(arrived).toEqual(['a/1/1'])
    await worker('máy-2').once()
    expect(arrived).toEqual(['a/1/1', 'a/2/1'])
  })

  it('goes on when the journal was lost for a while', async () => {
    const office = openOffice()
    await tellAbout(office.journal, 'a')
    let failures = 2
    const journal = {
      outbox: async (after: number, limit: number) => {
        failures -= 1
        if (failures >= 0) throw new Error('mất kết nối')
        return office.journal.outbox(after, limit)
      },
    }
    const stop = new AbortController()
    const running = office.worker('máy-1', { journal, idle: 1 }).run(stop.signal)
    await until(() => office.arrived.length === 1)
    stop.abort()
    await running
    expect(office.reported).toHaveLength(2)
  })
})
