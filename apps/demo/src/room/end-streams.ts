/** Answers that go on, such as server-sent events, and how all of them are ended. */
export interface Streams {
  /** Hands an answer on; where it goes on, it ends when `end` is called. */
  readonly pass: (response: Response) => Response
  readonly end: () => void
  /** Whether any of them still goes on. */
  readonly goOn: () => boolean
}

const goesOn = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/event-stream') ?? false

/** The same bytes, until they end by themselves or `ends` is told to. */
const endable = (body: ReadableStream<Uint8Array>, ends: Set<() => void>): ReadableStream<Uint8Array> => {
  const reader = body.getReader()
  const held: { end?: () => void } = {}
  const release = (): boolean => held.end !== undefined && ends.delete(held.end)
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      held.end = () => {
        if (!release()) return
        // whether the source minds is of no interest any more
        reader.cancel().catch(() => undefined)
        controller.close()
      }
      ends.add(held.end)
    },
    pull: async (controller) => {
      const { done, value } = await reader.read()
      if (done) held.end?.()
      else if (held.end && ends.has(held.end)) controller.enqueue(value)
    },
    cancel: (reason) => {
      release()
      return reader.cancel(reason)
    },
  })
}

/** Keeps account of the answers of a room that go on. */
export const createStreams = (): Streams => {
  const ends = new Set<() => void>()
  let over = false
  const end = (): void => {
    over = true
    for (const one of ends) one()
  }
  return {
    pass: (response) => {
      const { body } = response
      if (!body || !goesOn(response)) return response
      const passed = new Response(endable(body, ends), response)
      // it was asked for before the end, and came after it
      if (over) end()
      return passed
    },
    end,
    goOn: () => ends.size > 0,
  }
}
