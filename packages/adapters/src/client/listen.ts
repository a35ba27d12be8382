import type { EventSourceMessage } from 'eventsource-parser'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { DossierChange } from '../api/index.js'
import type { Wire } from './wire.js'

/** What becomes of what is heard. */
export interface ListenOptions {
  readonly onChange: (change: DossierChange) => void
  /** Told when the line stands and when it is lost: what happened meanwhile is told once it stands again. */
  readonly onState?: (state: 'open' | 'lost') => void
  /** More happened than is told one by one, or the record was begun anew: what is shown is asked for again. */
  readonly onMissed?: () => void
  /** Goes on after this position; from now on when not said. */
  readonly after?: number
  /** The first wait before asking again, doubled with each failure up to thirty seconds; one second when not said. */
  readonly retryMs?: number
}

/** A line that stays open until it is closed. */
export interface Listening {
  readonly close: () => void
}

const longestWait = 30_000
/** A line on which not even a heartbeat came for so long is dead, whatever the network says. */
const silence = 60_000
const largestEvent = 10_000

const isChange = (value: unknown): value is DossierChange =>
  typeof value === 'object' && value !== null && 'dossier' in value && 'version' in value && 'type' in value

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      // a server that is lost for days leaves nothing behind for each try
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })

/** Ends a line that has gone silent. */
const watchdog = (end: () => void) => {
  let timer = setTimeout(end, silence)
  return {
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(end, silence)
    },
    stop: () => clearTimeout(timer),
  }
}

interface Told {
  readonly opened: () => void
  readonly reached: (position: number) => void
}

interface Ear {
  readonly wire: Wire
  readonly options: ListenOptions
  readonly signal: AbortSignal
}

/** The events of an answer, if it is a stream of them. */
const eventsOf = (answer: Response, heard: () => void) => {
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false
  if (!answer.ok || !answer.body || !isStream) return undefined
  return answer.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream({ maxBufferSize: largestEvent, onComment: heard }))
}

const take = ({ id, event, data }: EventSourceMessage, options: ListenOptions, told: Told): void => {
  if (id !== undefined && /^\d+$/.test(id)) told.reached(Number(id))
  const change: unknown = event === 'change' ? JSON.parse(data) : undefined
  if (isChange(change)) options.onChange(change)
  if (event === 'missed') options.onMissed?.()
}

/** Listens on one connection until it ends; `reached` is told of each place. Throws when the line breaks. */
const hearOn = async ({ wire, options, signal }: Ear, after: number | undefined, told: Told): Promise<void> => {
  const line = new AbortController()
  const dog = watchdog(() => line.abort())
  try {
    const headers = { accept: 'text/event-stream', ...(after === undefined ? {} : { 'last-event-id': String(after) }) }
    const answer = await wire.send('/events', { headers, signal: AbortSignal.any([signal, line.signal]) })
    const events = eventsOf(answer, dog.heard)
    if (!events) return
    told.opened()
    for await (const event of events) {
      dog.heard()
      take(event, options, told)
    }
  } finally {
    dog.stop()
    line.abort()
  }
}

const keepListening = async (ear: Ear): Promise<void> => {
  const { options, signal } = ear
  const { retryMs = 1000, onState } = options
  let after = options.after
  let wait = retryMs
  const told: Told = {
    opened: () => {
      wait = retryMs
      onState?.('open')
    },
    reached: (position) => {
      after = position
    },
  }
  while (!signal.aborted) {
    // one line after the other, each from where the last one broke
    await hearOn(ear, after, told).catch(() => undefined)
    if (signal.aborted) return
    onState?.('lost')
    // not all at the same moment when a server comes back
    await pause(wait * (0.5 + Math.random() / 2), signal)
    wait = Math.min(wait * 2, longestWait)
  }
}

/** Listens to what happens in all dossiers, and comes back by itself when the line is lost. */
export const listenOn = (wire: Wire, options: ListenOptions): Listening => {
  const closing = new AbortController()
  void keepListening({ wire, options, signal: closing.signal })
  return { close: () => closing.abort() }
}
