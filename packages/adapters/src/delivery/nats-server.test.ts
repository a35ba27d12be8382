import { setTimeout as sleep } from 'node:timers/promises'
import { AckPolicy, type JetStreamClient, jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { CloudEvent as CloudEventOfTheSdk } from 'cloudevents'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canRunNats, type NatsServer, startNats } from '../../test/nats-server.js'
import { movedClock, tellAbout } from '../../test/outbox.js'
import { memoryJournal } from '../memory/index.js'
import type { CloudEvent } from './cloud-event.js'
import { deliverOutbox } from './deliver-outbox.js'
import { memoryDeliveryBook } from './memory-delivery-book.js'
import { natsSender } from './nats-sender.js'

const source = 'https://xa.example/an-lang'

describe.runIf(canRunNats)('a NATS server with JetStream', () => {
  let server: NatsServer | undefined
  let connection: NatsConnection
  let client: JetStreamClient

  beforeAll(async () => {
    server = await startNats()
  }, 30_000)
  afterAll(() => server?.remove())

  const running = (): NatsServer => {
    if (!server) throw new Error('it is started before the tests')
    return server
  }

  beforeEach(async () => {
    connection = await connect({
      servers: running().url,
      reconnectTimeWait: 20,
      maxReconnectAttempts: -1,
    })
    client = jetstream(connection, { timeout: 500 })
    const manager = await jetstreamManager(connection)
    await manager.streams.delete('AN_LANG').catch(() => undefined)
    await manager.streams.add({ name: 'AN_LANG', subjects: ['anlang.>'] })
  })
  afterEach(() => connection.close())

  /** What the stream has, as who reads it gets it, from its beginning. */
  const stored = async (): Promise<readonly CloudEvent[]> => {
    const manager = await jetstreamManager(connection)
    const { state } = await manager.streams.info('AN_LANG')
    if (state.messages === 0) return []
    const { name } = await manager.consumers.add('AN_LANG', { ack_policy: AckPolicy.None })
    const consumer = await client.consumers.get('AN_LANG', name)
    const events: CloudEvent[] = []
    for await (const message of await consumer.fetch({ max_messages: state.messages, expires: 5_000 })) {
      events.push(message.json<CloudEvent>())
    }
    return events
  }

  const stage = () => {
    const [journal, book, clock] = [memoryJournal(), memoryDeliveryBook(), movedClock()]
    const send = natsSender({ jetstream: client })
    const options = { journal, book, consumer: 'sổ', worker: 'máy-1', source, clock, send }
    return { journal, book, clock, delivery: deliverOutbox(options), options }
  }

  it('stores every message as a CloudEvent, under the subject of its kind', async () => {
    const { journal, delivery } = stage()
    const keys = await tellAbout(journal, 'hồ-sơ-1', 'hồ-sơ-2', 'hồ-sơ-1')
    expect(await delivery.once()).toMatchObject({ arrived: 3, waiting: 0 })
    const events = await stored()
    expect(events.map(({ id }) => id).toSorted()).toEqual(keys.toSorted())
    for (const event of events) {
      const read = new CloudEventOfTheSdk({ ...event })
      expect([read.validate(), read.type, read.source]).toEqual([true, 'vn.anlang.reminder.v1', source])
    }
    const { state } = await (await jetstreamManager(connection)).streams.info('AN_LANG', { subjects_filter: '>' })
    expect(state.subjects).toEqual({ 'anlang.reminder': 3 })
  })

  it('keeps a repeat once', async () => {
    const { journal, book, delivery } = stage()
    await tellAbout(journal, 'hồ-sơ-1', 'hồ-sơ-1')
    await delivery.once()
    await book.replay('sổ', { after: 0 })
    // whoever delivered before a replay learns that first
    expect(await delivery.once()).toEqual({ kind: 'lost' })
    expect(await delivery.once()).toMatchObject({ arrived: 2 })
    expect(await stored()).toHaveLength(2)
  })

  it('refuses what no stream takes: it is tried again, and arrives when there is one', async () => {
    const { journal, clock, options } = stage()
    await tellAbout(journal, 'hồ-sơ-1')
    const send = natsSender({ jetstream: client, subject: ({ data }) => `khac.${data.kind}` })
    const delivery = deliverOutbox({ ...options, send })
    expect(await delivery.once()).toMatchObject({ arrived: 0, waiting: 1 })
    const manager = await jetstreamManager(connection)
    await manager.streams.add({ name: 'KHAC', subjects: ['khac.>'] })
    clock.moveOn(3_600_000)
    expect(await delivery.once()).toMatchObject({ arrived: 1, waiting: 0 })
    await manager.streams.delete('KHAC')
  })

  it('that is away between two rounds has everything after it has come back', { timeout: 30_000 }, async () => {
    const { journal, clock, delivery } = stage()
    const first = await tellAbout(journal, 'hồ-sơ-1', 'hồ-sơ-2')
    await delivery.once()
    await running().kill()
    const then = await tellAbout(journal, 'hồ-sơ-3', 'hồ-sơ-3')
    expect(await delivery.once()).toMatchObject({ arrived: 0, waiting: 2 })
    await running().start()
    for (let waiting = 2; waiting > 0; ) {
      clock.moveOn(3_600_000)
      const round = await delivery.once()
      waiting = round.kind === 'done' ? round.waiting : waiting
    }
    expect((await stored()).map(({ id }) => id).toSorted()).toEqual([...first, ...then].toSorted())
  })

  it('killed again and again in the middle loses nothing, and has each dossier in order', {
    timeout: 60_000,
  }, async () => {
    const { journal, options } = stage()
    const about = Array.from({ length: 600 }, (_, place) => `hồ-sơ-${place % 11}`)
    const keys = await tellAbout(journal, ...about)
    const [arrived, failed]: [string[], string[]] = [[], []]
    const send = async (event: CloudEvent) => {
      const sent = await options.send(event)
      const ids = sent.ok ? arrived : failed
      ids.push(event.id)
      return sent
    }
    const clock = { now: () => new Date().toISOString() }
    const retry = { first: 5, most: 50, attempts: 10_000 }
    const stop = new AbortController()
    const worker = deliverOutbox({ ...options, clock, send, retry, batch: 20, idle: 1 }).run(stop.signal)
    for (const enough of [80, 160, 240, 320]) {
      while (arrived.length < enough) await sleep(1)
      await running().kill()
      await running().start()
    }
    while (arrived.length < keys.length) await sleep(5)
    stop.abort()
    await worker
    expect(failed).not.toEqual([])
    const ids = (await stored()).map(({ id }) => id)
    for (const dossier of new Set(about)) {
      const ofDossier = (key: string) => key.startsWith(`${dossier}/`)
      expect(ids.filter(ofDossier)).toEqual(keys.filter(ofDossier))
    }
    expect(ids).toHaveLength(keys.length)
  })
})
