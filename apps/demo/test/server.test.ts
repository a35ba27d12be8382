import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

// the build, as `npm start` runs it: `npm test` makes it first
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'an-lang-server-'))
const running = new Set<ChildProcess>()

interface Server {
  readonly url: string
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
  readonly end: (signal: NodeJS.Signals) => void
}

/** Starts a server on a free port, and waits until it says where it is. */
const start = (): Promise<Server> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, '--data', data, '--port', '0', '--lang', 'en'])
    running.add(child)
    let said = ''
    const ended: Server['ended'] = new Promise((done) => {
      child.once('exit', (code) => {
        running.delete(child)
        done({ code, said })
        reject(new Error(said))
      })
    })
    const hear = (text: unknown) => {
      said += String(text)
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
      if (url) resolve({ url, ended, end: (signal) => child.kill(signal) })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })

const post = async (url: string, body: unknown = {}): Promise<unknown> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return (await fetch(url, init)).json()
}

const get = async (url: string): Promise<unknown> => (await fetch(url)).json()

const roomIn = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'room' in answer ? String(answer.room) : ''

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

describe('the server, as a process', { timeout: 60_000 }, () => {
  it('ends whole when it is asked to, with somebody listening, and goes on where it was', async () => {
    const first = await start()
    const room = roomIn(await post(`${first.url}/training/rooms`, { lesson: 'khao-sat-va-ke-hoach' }))
    await post(`${first.url}/training/rooms/${room}/show`)
    const before = await post(`${first.url}/training/rooms/${room}/hints`)
    const headers = { 'x-anlang-persona': 'p-cong-an-xa' }
    const line = await fetch(`${first.url}/rooms/${room}/api/events`, { headers })
    first.end('SIGTERM')
    await line.text()
    expect(await first.ended).toMatchObject({ code: 0 })
    expect(readdirSync(join(data, 'rooms')).filter((file) => !/\.(db|json)$/.test(file))).toEqual([])

    const second = await start()
    expect(await get(`${second.url}/training/rooms/${room}`)).toEqual(before)
    // the rooms are kept by one server at a time
    await expect(start()).rejects.toThrow('Another An Làng is using the folder')
    second.end('SIGINT')
    expect(await second.ended).toMatchObject({ code: 0 })
  })

  it('that is killed goes on where its journal was', async () => {
    const first = await start()
    const room = roomIn(await post(`${first.url}/training/rooms`, { lesson: 'thanh-lap-va-ra-mat' }))
    const before = await post(`${first.url}/training/rooms/${room}/show`)
    first.end('SIGKILL')
    await first.ended
    const second = await start()
    expect(await get(`${second.url}/training/rooms/${room}`)).toEqual(before)
    second.end('SIGTERM')
    await second.ended
    rmSync(data, { recursive: true })
  })
})
