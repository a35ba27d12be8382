import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { post } from './post.js'

const open: (() => void)[] = []

afterEach(() => {
  for (const close of open.splice(0)) close()
})

const portOf = (server: { readonly address: () => unknown }): number => {
  const address = server.address()
  if (typeof address !== 'object' || !address || !('port' in address)) throw new Error('it listens on a port')
  return Number(address.port)
}

/** A server that answers so, and how many connections it was reached by. */
const serverThat = async (answers: RequestListener) => {
  const server = createServer(answers)
  const reached = { connections: 0 }
  server.on('connection', () => {
    reached.connections += 1
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${portOf(server)}/sổ/hồ-sơ/append`, reached }
}

const request = (signal = new AbortController().signal) =>
  ({ method: 'POST', headers: { 'idempotency-key': 'k-1' }, body: '"Thôn Anh Dũng"', signal }) as const

describe('a call by Node’s own client', () => {
  it('brings what is sent, whatever letters it has, and comes back with what is said', async () => {
    const { url } = await serverThat(async (asked, answer) => {
      const { method, url: path = '', headers } = asked
      const said = [method, decodeURIComponent(path), headers['idempotency-key'], await text(asked)].join(' ')
      answer.writeHead(404, { 'X-Restate-Error-Source': 'ingress' }).end(said)
    })
    const answer = await post(url, request())
    expect([answer.ok, answer.status, answer.headers.get('x-restate-error-source')]).toEqual([false, 404, 'ingress'])
    expect(answer.headers.get('x-other')).toBeNull()
    expect(await answer.text()).toBe('POST /sổ/hồ-sơ/append k-1 "Thôn Anh Dũng"')
  })

  it('reads an answer whole whose letters come in pieces', async () => {
    const bytes = Buffer.from('Đã ghi')
    const { url } = await serverThat((_, answer) => {
      answer.write(bytes.subarray(0, 1))
      setImmediate(() => answer.end(bytes.subarray(1)))
    })
    const answer = await post(url, request())
    expect(answer.ok).toBe(true)
    expect(await answer.text()).toBe('Đã ghi')
  })

  it('keeps its connection for the next', async () => {
    const { url, reached } = await serverThat((_, answer) => answer.end('{}'))
    for (let time = 0; time < 3; time += 1) await (await post(url, request())).text()
    expect(reached.connections).toBe(1)
  })

  it('fails when it is given up', async () => {
    const { url } = await serverThat(() => undefined)
    const given = new AbortController()
    const answer = post(url, request(given.signal))
    setImmediate(() => given.abort())
    await expect(answer).rejects.toThrow()
  })

  it('fails when the server breaks off in the middle of its answer', async () => {
    const { url } = await serverThat((_, answer) => {
      answer.writeHead(200, { 'content-length': '9' })
      answer.write('{"ok"', () => answer.destroy())
    })
    const answer = await post(url, request())
    await expect(answer.text()).rejects.toThrow()
  })

  it('fails where nobody listens', async () => {
    const { url } = await serverThat(() => undefined)
    for (const close of open.splice(0)) close()
    await expect(post(url, request())).rejects.toThrow('ECONNREFUSED')
  })

  it('says nothing in the clear where the address asks for TLS', async () => {
    const heard: Buffer[] = []
    const server = createTcpServer((socket) => {
      socket.once('data', (part) => {
        heard.push(part)
        socket.destroy()
      })
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    open.push(() => server.close())
    await expect(post(`https://127.0.0.1:${portOf(server)}/`, request())).rejects.toThrow()
    const handshake = 0x16
    expect(heard[0]?.[0]).toBe(handshake)
    expect(Buffer.concat(heard).includes('Thôn')).toBe(false)
  })
})
