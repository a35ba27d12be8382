import { createEngine } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { at, village } from '../../test/office.js'
import { memoryJournal } from '../memory/index.js'
import { fixedClock, trustingDirectory } from '../training/index.js'
import { memoryDeliveryBook } from './memory-delivery-book.js'
import { tickWorker } from './tick-worker.js'

const openWorkers = async () => {
  const clock = fixedClock('2026-03-10T08:00:00+07:00')
  const journal = memoryJournal()
  const book = memoryDeliveryBook()
  const engine = () => createEngine({ journal, directory: trustingDirectory, clock })
  const by = at('neighbourhoodHead', village)
  await engine().open({ id: 'c-1', dossier: 'd-1', procedure: 'evaluate', subject: village, year: 2026, by })
  const worker = (name: string) => tickWorker({ engine: engine(), book, worker: name, clock, idle: 1 })
  return { clock, journal, book, worker }
}

describe('deadlines that are due', () => {
  it('are dealt with by one of two workers', async () => {
    const { clock, journal, worker } = await openWorkers()
    const [one, other] = [worker('máy-1'), worker('máy-2')]
    clock.moveTo('2026-04-01T08:00:00+07:00')
    expect(await one.once()).toMatchObject({ kind: 'done', ticked: { done: [{}], failed: [] } })
    expect(await other.once()).toMatchObject({ kind: 'elsewhere', worker: 'máy-1' })
    expect((await journal.read('d-1')).map(({ fact }) => fact.type)).toEqual(['DossierOpened', 'DeadlinePassed'])
  })

  it('are dealt with by another when the one has died before it did anything', async () => {
    const { clock, book, journal, worker } = await openWorkers()
    const now = Date.parse('2026-04-01T08:00:00+07:00')
    clock.moveTo('2026-04-01T08:00:00+07:00')
    await book.take('deadlines', { worker: 'máy-chết', now, until: now + 60_000 })
    const heir = worker('máy-2')
    expect(await heir.once()).toMatchObject({ kind: 'elsewhere', worker: 'máy-chết' })
    clock.moveTo('2026-04-01T08:01:00+07:00')
    expect(await heir.once()).toMatchObject({ kind: 'done', ticked: { done: [{}] } })
    expect(await journal.read('d-1')).toHaveLength(2)
  })

  it('are looked after until the worker is told to stop, and then by the next at once', async () => {
    const { clock, journal, worker } = await openWorkers()
    const stop = new AbortController()
    const running = worker('máy-1').run(stop.signal)
    clock.moveTo('2026-04-01T08:00:00+07:00')
    while ((await journal.read('d-1')).length < 2) await new Promise((resolve) => setTimeout(resolve, 1))
    stop.abort()
    await running
    expect(await worker('máy-2').once()).toMatchObject({ kind: 'done' })
  })
})
