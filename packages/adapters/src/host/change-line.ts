import type { DossierChange } from '../api/index.js'

/** What a listener is told: a change, that the line stands, or that more happened than is told one by one. */
export type Told = { readonly change: DossierChange } | { readonly missed: number } | 'beat'

/** One listener's line. */
export interface Line {
  /** What comes, and a beat where nothing comes for a while; ends when the line is closed. */
  readonly told: () => AsyncGenerator<Told>
  readonly push: (change: DossierChange) => void
  /** More happened up to this place than is told. */
  readonly skip: (position: number) => void
  readonly close: () => void
}

/** Who takes nothing for so long asks anew for what they show. */
const mostWaiting = 1_000

const nobody = () => undefined

/** A line that begins after a place. */
export const createLine = (from: number, heartbeatMs: number, onClose: () => void): Line => {
  const waiting: Told[] = []
  let reached = from
  const closing = new AbortController()
  let wake: () => void = nobody
  const somethingComes = () =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(resolve, heartbeatMs, false)
      wake = () => {
        clearTimeout(timer)
        resolve(true)
      }
    })
  const skip: Line['skip'] = (position) => {
    reached = position
    waiting.splice(0, waiting.length, { missed: position })
    wake()
  }
  return {
    told: async function* told() {
      while (!closing.signal.aborted) {
        const next = waiting.shift()
        if (next !== undefined) yield next
        else if (!(await somethingComes())) yield 'beat'
      }
    },
    push: (change) => {
      if (change.position <= reached) return
      reached = change.position
      if (waiting.length >= mostWaiting) skip(change.position)
      else waiting.push({ change })
      wake()
    },
    skip,
    close: () => {
      closing.abort()
      wake()
      onClose()
    },
  }
}
