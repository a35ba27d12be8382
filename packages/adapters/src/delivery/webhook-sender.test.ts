import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { HTTP } from 'cloudevents'
import { afterEach, describe, expect, it } from 'vitest'
import { fixedClock } from '../training/index.js'
import { toCloudEvent } from './cloud-event.js'
import { webhookSender } from './webhook-sender.js'

const message = { key: 'hồ-sơ-1/4/1', dossier: 'hồ-sơ-1', kind: 'ending', on: '2022-11-14' } as const
const event = toCloudEvent(message, 'https://xa.example/an-lang')

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const listen = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/nhan`
}

const answering = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  listen((_, answer) => answer.writeHead(status, headers).end('…'))

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

describe('a webhook', () => {
  it('gets the event as a POST in structured mode, which others can read', async () => {
    const got: unknown[] = []
    const url = await listen(async (request, answer) => {
      got.push(request.method, HTTP.toEvent({ headers: request.headers, body: await bodyOf(request) }))
      answer.writeHead(204).end()
    })
    expect(await webhookSender({ url, headers: { authorization: 'Bearer x' } })(event)).toEqual({ ok: true })
    expect(got).toMatchObject(['POST', { id: 'hồ-sơ-1/4/1', subject: 'hồ-sơ-1', data: message }])
  })

  it.each([200, 202, 204])('has got it when it answers %i', async (status) => {
    expect(await webhookSender({ url: await answering(status) })(event)).toEqual({ ok: true })
  })

  it.each([
    [400, false],
    [404, false],
    [410, false],
    [415, false],
    [408, true],
    [425, true],
    [429, true],
    [500, true],
    [503, true],
    [302, true],
  ])('that answers %i is called again: %s', async (status, again) => {
    const send = webhookSender({ url: await answering(status, { location: '/khac' }) })
    expect(await send(event)).toEqual({ ok: false, failure: { code: 'answered', status }, again })
  })

  it('is left alone for as long as it asks', async () => {
    const send = webhookSender({ url: await answering(429, { 'retry-after': '120' }) })
    expect(await send(event)).toMatchObject({ again: true, after: 120_000 })
  })

  it('that does not answer in time is called again', async () => {
    const send = webhookSender({ url: await listen(() => undefined), timeout: 20 })
    expect(await send(event)).toEqual({ ok: false, failure: { code: 'timed_out' }, again: true })
  })

  it('where nobody listens is called again', async () => {
    const url = await answering(204)
    server?.close()
    expect(await webhookSender({ url })(event)).toEqual({ ok: false, failure: { code: 'unreachable' }, again: true })
  })
})

describe('a signed call', () => {
  it('shows who sent it and when, also of a dossier with Vietnamese letters', async () => {
    const got: IncomingMessage['headers'][] = []
    const bodies: string[] = []
    const url = await listen(async (request, answer) => {
      got.push(request.headers)
      bodies.push(await bodyOf(request))
      answer.writeHead(204).end()
    })
    const secret = Buffer.from('một bí mật đủ dài của hai bên').toString('base64')
    const clock = fixedClock('2022-11-14T08:00:00+07:00')
    await webhookSender({ url, sign: { secret: `whsec_${secret}`, clock } })(event)
    const headers = got[0] ?? {}
    expect(headers['webhook-id']).toBe('h%E1%BB%93-s%C6%A1-1/4/1')
    expect(headers['webhook-timestamp']).toBe(String(Date.parse(clock.now()) / 1000))
    const signed = [headers['webhook-id'], headers['webhook-timestamp'], bodies[0]].join('.')
    const mac = createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${mac}`)
  })
})
