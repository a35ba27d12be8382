import type { ClientProblem } from '@anlang/adapters/client'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Waits between attempts to reach a lost server, the last again and again. */
const waits = [3_000, 5_000, 10_000, 20_000] as const

/** How sending stands. */
export interface Sending {
  readonly send: () => void
  readonly busy: boolean
  readonly problem: ClientProblem | undefined
  /** The server is lost, and the form was changed since it was sent: the next attempt is the writer's. */
  readonly held: boolean
  readonly forget: () => void
}

/** What came of one attempt. */
export type Attempt = { readonly ok: true } | { readonly ok: false; readonly problem: ClientProblem }

/**
 * Sends something until it is answered: where the server is lost it tries again by itself, with the same content and the
 * same key, so that nothing is recorded twice. Where the content was changed since, it waits for the writer: what is half
 * typed is never sent.
 */
export const useSend = (attempt: () => Promise<Attempt>, content?: unknown): Sending => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ClientProblem>()
  const [sent, setSent] = useState<unknown>()
  const failures = useRef(0)
  const latest = useRef({ attempt, content })
  latest.current = { attempt, content }
  const send = useCallback(() => {
    setBusy(true)
    setSent(latest.current.content)
    void latest.current.attempt().then((answer) => {
      setBusy(false)
      failures.current = !answer.ok && answer.problem.code === 'unreachable' ? failures.current + 1 : 0
      setProblem(answer.ok ? undefined : answer.problem)
    })
  }, [])
  const isLost = problem?.code === 'unreachable'
  const held = isLost && sent !== content
  useEffect(() => {
    if (busy || held || !isLost) return undefined
    const wait = waits[Math.min(failures.current, waits.length) - 1] ?? waits[0]
    const timer = setTimeout(send, wait)
    return () => clearTimeout(timer)
  }, [busy, held, isLost, problem, send])
  const forget = useCallback(() => setProblem(undefined), [])
  return { send, busy, problem, held, forget }
}
