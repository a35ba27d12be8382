import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readShelf } from '../lesson/shelf.js'
import { personaHeader } from '../training/training-api.js'
import { keepRooms } from './rooms.js'

const { lessons } = readShelf(fileURLToPath(new URL('../../lessons/', import.meta.url)))
const data = mkdtempSync(join(tmpdir(), 'an-lang-events-'))

afterAll(() => rmSync(data, { recursive: true }))

/** Listens in a room, and gathers what comes. */
const listenIn = async (room: { readonly ask: (request: Request) => Promise<Response> }) => {
  const headers = { [personaHeader]: 'p-cong-an-xa', accept: 'text/event-stream' }
  const answer = await room.ask(new Request('http://127.0.0.1/api/events', { headers }))
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const heard = async (word: string): Promise<boolean> => {
    const read = await reader?.read()
    if (!read || read.done) return false
    return read.value.includes(word) || heard(word)
  }
  const ended = async (): Promise<boolean> => {
    const read = await reader?.read()
    return read === undefined || read.done || ended()
  }
  return { heard, ended }
}

describe('the events of a room', { timeout: 60_000 }, () => {
  it('tell also what was shown, and end when the lesson begins again or the server closes', async () => {
    const rooms = keepRooms({ folder: data, lessons })
    const [lesson] = lessons
    if (!lesson) throw new Error('no lesson')
    const room = await rooms.begin(lesson)
    const line = await listenIn(room)
    await room.show()
    expect(await line.heard('khao-sat-anh-dung-2020')).toBe(true)
    await room.restart()
    expect(await line.ended()).toBe(true)
    const again = await listenIn(room)
    await rooms.close()
    expect(await again.ended()).toBe(true)
  })
})
