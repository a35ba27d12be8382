import { accept, type Outcome, refuse } from '@anlang/core'

/** What was asked for, or that it did not come in time; what hangs is left to itself. */
export const within = async <Value>(
  seconds: number,
  work: () => Promise<Value>,
): Promise<Outcome<Value, { readonly code: 'too_slow'; readonly seconds: number }>> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), seconds * 1000)
  })
  try {
    const done = await Promise.race([work().then(accept<Value>), late])
    return done ?? refuse({ code: 'too_slow', seconds })
  } finally {
    clearTimeout(timer)
  }
}
