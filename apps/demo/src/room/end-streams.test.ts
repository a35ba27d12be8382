import { describe, expect, it } from 'vitest'
import { createStreams } from './end-streams.js'

const events = { headers: { 'content-type': 'text/event-stream' } }

const speaking = () => {
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
    cancel: () => {
      cancelled = true
    },
  })
  return { response: new Response(body, events), cancelled: () => cancelled }
}

describe('the streams of a room', () => {
  it('are passed on and end for reader and source when the room closes', async () => {
    const streams = createStreams()
    const source = speaking()
    const reader = streams.pass(source.response).body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n')
    streams.end()
    expect(await reader?.read()).toEqual({ done: true, value: undefined })
    expect(source.cancelled()).toBe(true)
  })

  it('are given up when the reader goes, and ending them then is harmless', async () => {
    const streams = createStreams()
    const source = speaking()
    await streams.pass(source.response).body?.cancel()
    expect(source.cancelled()).toBe(true)
    streams.end()
  })

  it('that end by themselves end for the reader', async () => {
    const streams = createStreams()
    expect(await streams.pass(new Response('data: 2\n\n', events)).text()).toBe('data: 2\n\n')
  })

  it('that come after the end are ended at once', async () => {
    const streams = createStreams()
    streams.end()
    const source = speaking()
    expect(await streams.pass(source.response).text()).toBe('')
    expect([source.cancelled(), streams.goOn()]).toEqual([true, false])
  })

  it('leave every other answer as it is', () => {
    const answer = Response.json({})
    expect(createStreams().pass(answer)).toBe(answer)
  })
})
