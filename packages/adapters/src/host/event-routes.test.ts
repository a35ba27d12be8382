import { afterEach, describe, expect, it } from 'vitest'
import { type DeskServed, serveDesk } from '../../test/desk-served.js'
import { acts, given, id, work } from '../../test/desk-work.js'
import { memoryJournal } from '../memory/index.js'

const lines: AbortController[] = []
afterEach(() => {
  for (const line of lines.splice(0)) line.abort()
})

/** Opens a line as any program would, and reads its text until it has so much. */
const listen = async (desk: DeskServed, headers: Readonly<Record<string, string>> = {}) => {
  const line = new AbortController()
  lines.push(line)
  const persona = { 'x-anlang-persona': encodeURIComponent('công-an') }
  const request = new Request(`${desk.base}/events`, { headers: { ...persona, ...headers }, signal: line.signal })
  const answer = await desk.host.fetch(request)
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const until = async (wanted: string): Promise<string> => {
    while (!text.includes(wanted)) {
      const part = await reader?.read()
      if (!part || part.done) break
      text += part.value
    }
    return text
  }
  return { answer, until, end: () => line.abort() }
}

/** A machine that is busy elsewhere takes its time. */
const patience = { timeout: 4_000 }

/** A journal that counts how often it is asked what is new. */
const counted = () => {
  const journal = memoryJournal()
  let read = 0
  const follow = (after: number, limit: number) => {
    read += 1
    return journal.follow(after, limit)
  }
  return { journal: { ...journal, follow }, reads: () => read }
}

describe('the line of events', () => {
  it('is a stream that nobody may keep or hold back', async () => {
    const { answer } = await listen(await serveDesk('in the page'))
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-accel-buffering')).toBe('no')
  })

  it('says where it stands, beats while nothing happens, and tells of a fact that there is one and no more', async () => {
    const desk = await serveDesk('in the page')
    await work(desk)
    const { until } = await listen(desk)
    expect(await until('\n\n')).toContain('event: here\ndata: \nid: 1\n')
    await until(':\n\n')
    given(await desk.clientOf('trưởng-thôn').act(id, acts.register, { key: 'a' }))
    const text = await until('event: change')
    expect(text).toContain(`data: {"position":2,"dossier":"${id}","version":2,"type":"Registered"}\nid: 2\n`)
    expect(text).not.toContain('households')
    expect(text).not.toContain('trưởng-thôn')
  })

  it('goes on after the place that was reached', async () => {
    const desk = await serveDesk('in the page')
    await work(desk, 'register')
    const { until } = await listen(desk, { 'last-event-id': '1' })
    const text = await until('event: change')
    expect(text).toContain('"version":2')
    expect(text).not.toContain('"version":1')
  })

  it('tells what another process recorded in the same journal', async () => {
    const journal = memoryJournal()
    const desk = await serveDesk('in the page', journal)
    const other = await serveDesk('in the page', journal)
    const { until } = await listen(desk)
    await work(other)
    expect(await until('event: change')).toContain('"type":"DossierOpened"')
  })

  it('reads the journal once for all who listen, and not at all when nobody does', async () => {
    const journal = memoryJournal()
    let [reading, together, read] = [0, 0, 0]
    const counting = {
      ...journal,
      follow: async (after: number, limit: number) => {
        read += 1
        reading += 1
        together = Math.max(together, reading)
        const facts = await journal.follow(after, limit)
        reading -= 1
        return facts
      },
    }
    const desk = await serveDesk('in the page', counting, { pollMs: 2, heartbeatMs: 10 })
    const many = await Promise.all(Array.from({ length: 20 }, () => listen(desk)))
    together = 0
    await work(desk)
    await Promise.all(many.map(({ until }) => until('event: change')))
    expect(together).toBe(1)
    for (const { end } of many) end()
    await new Promise((resolve) => setTimeout(resolve, 20))
    const after = read
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(read).toBe(after)
  })

  it('is not laid for who asks for its head alone', async () => {
    const { journal, reads } = counted()
    const { host, base } = await serveDesk('in the page', journal, { pollMs: 1, heartbeatMs: 5 })
    const headers = { 'x-anlang-persona': encodeURIComponent('công-an') }
    const answer = await host.fetch(new Request(`${base}/events`, { method: 'HEAD', headers }))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(reads()).toBe(0)
  })

  it('lets go of who went, also behind a socket', async () => {
    const { journal, reads } = counted()
    const desk = await serveDesk('behind a socket', journal, { pollMs: 2, heartbeatMs: 5 })
    const stands = Promise.withResolvers<void>()
    const line = desk.clientOf('công-an').listen({ onChange: () => undefined, onState: () => stands.resolve() })
    await stands.promise
    line.close()
    await expect
      .poll(async () => {
        const before = reads()
        await new Promise((resolve) => setTimeout(resolve, 30))
        return reads() - before
      }, patience)
      .toBe(0)
    await desk.close()
  })

  it('goes on when the journal was lost for a while', async () => {
    const journal = memoryJournal()
    let isLost = false
    const failing = {
      ...journal,
      follow: (after: number, limit: number) =>
        isLost ? Promise.reject(new Error('the journal is lost')) : journal.follow(after, limit),
    }
    const reported: unknown[] = []
    const desk = await serveDesk('in the page', failing, { pollMs: 5, heartbeatMs: 10 }, (error) =>
      reported.push(error),
    )
    const { until } = await listen(desk)
    await until('event: here')
    isLost = true
    await until(':\n\n')
    await work(await serveDesk('in the page', journal))
    isLost = false
    expect(await until('event: change')).toContain('"version":1')
    expect(reported.length).toBeGreaterThan(0)
  })
})
