import { type JetStreamClient, jetstream } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ScratchStream, startStream } from '../../test/jet-stream.fixture.js'
import { toCloudEvent } from './cloud-event.js'
import { natsSender } from './nats-sender.js'

const message = { key: 'hồ-sơ-1/4/1', dossier: 'hồ-sơ-1', kind: 'ending', on: '2022-11-14' } as const
const event = toCloudEvent(message, 'https://xa.example/an-lang')

let stream: ScratchStream
let connection: NatsConnection
let client: JetStreamClient

beforeEach(async () => {
  stream = await startStream('anlang')
  connection = await connect({ servers: stream.url, reconnect: false })
  client = jetstream(connection, { timeout: 2_000 })
})

afterEach(async () => {
  await connection.close()
  stream.close()
})

describe('a stream of NATS, by its own client', () => {
  it('stores the event under the subject of its kind', async () => {
    expect(await natsSender({ jetstream: client })(event)).toEqual({ ok: true })
    expect(stream.stored).toMatchObject([{ subject: 'anlang.ending' }])
    expect(JSON.parse(stream.stored[0]?.body ?? '')).toEqual(event)
  })

  it('knows a repeat by the id, and stores it once', async () => {
    const send = natsSender({ jetstream: client })
    expect([await send(event), await send(event)]).toEqual([{ ok: true }, { ok: true }])
    expect([stream.stored.length, stream.repeats()]).toEqual([1, 1])
    expect(stream.stored[0]?.id).toBe('h%E1%BB%93-s%C6%A1-1/4/1')
  })

  it('that takes no such subject is tried again', async () => {
    const send = natsSender({ jetstream: client, subject: ({ data }) => `khac.${data.kind}` })
    expect(await send(event)).toEqual({ ok: false, failure: { code: 'unreachable' }, again: true })
    expect(stream.stored).toEqual([])
  })

  it('whose connection is closed is tried again', async () => {
    await connection.close()
    expect(await natsSender({ jetstream: client })(event)).toEqual({
      ok: false,
      failure: { code: 'unreachable' },
      again: true,
    })
  })
})

describe('a client that fails', () => {
  it.each([
    ['in time', Object.assign(new Error('late'), { name: 'TimeoutError' }), 'timed_out'],
    [
      'for a reason that it wraps',
      new Error('no', { cause: Object.assign(new Error(), { name: 'TimeoutError' }) }),
      'timed_out',
    ],
    ['for another reason', new Error('stream is full'), 'failed'],
    ['without an error', 'no', 'failed'],
  ])('%s is told by its code', async (_, error, code) => {
    const send = natsSender({ jetstream: { publish: () => Promise.reject(error) } })
    expect(await send(event)).toEqual({ ok: false, failure: { code }, again: true })
  })
})
