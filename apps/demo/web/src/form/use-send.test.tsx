// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Attempt, useSend } from './use-send.js'

const problem = (code: 'unreachable' | 'stale_page'): Attempt => ({
  ok: false,
  problem: Object.assign({ code, status: 0, sentences: [], refusals: [], faults: [] } as const),
})

beforeEach(() => vi.useFakeTimers())

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Answers one after the other, the last again and again. */
const answering = (...answers: readonly Attempt[]) => {
  const attempt = vi.fn(async () => answers[attempt.mock.calls.length - 1] ?? answers.at(-1) ?? { ok: true as const })
  return attempt
}

/** A page draws itself anew between one attempt and the next. */
const minutes = async (count: number) => {
  await act(() => vi.advanceTimersByTimeAsync(0))
  for (let passed = 0; passed < count; passed += 1) await act(() => vi.advanceTimersByTimeAsync(60_000))
}

describe('sending', () => {
  it('tries again by itself while the server is lost, until it is answered, and no more', async () => {
    const attempt = answering(problem('unreachable'), problem('unreachable'), { ok: true })
    const { result } = renderHook(() => useSend(attempt, 'một'))
    act(() => result.current.send())
    await minutes(0)
    expect(result.current.problem?.code).toBe('unreachable')
    await minutes(5)
    expect([attempt.mock.calls.length, result.current.problem]).toEqual([3, undefined])
    await minutes(5)
    expect(attempt).toHaveBeenCalledTimes(3)
  })

  it('leaves it to the writer when somebody was faster', async () => {
    const attempt = answering(problem('stale_page'))
    const { result } = renderHook(() => useSend(attempt, 'một'))
    act(() => result.current.send())
    await minutes(5)
    expect([attempt.mock.calls.length, result.current.problem?.code]).toEqual([1, 'stale_page'])
  })

  it('does not send by itself what was changed since: that is the writer’s to send', async () => {
    const sent: string[] = []
    const { result, rerender } = renderHook(
      ({ text }) =>
        useSend(async () => {
          sent.push(text)
          return sent.length < 2 ? problem('unreachable') : { ok: true }
        }, text),
      { initialProps: { text: 'một' } },
    )
    act(() => result.current.send())
    await minutes(0)
    expect(result.current.held).toBe(false)
    rerender({ text: 'ha' })
    await minutes(5)
    expect([result.current.held, sent]).toEqual([true, ['một']])
    rerender({ text: 'hai' })
    act(() => result.current.send())
    await minutes(1)
    expect([result.current.held, sent]).toEqual([false, ['một', 'hai']])
  })

  it('ends with the page: nothing is sent from a form that was left', async () => {
    const attempt = answering(problem('unreachable'))
    const { result, unmount } = renderHook(() => useSend(attempt, 'một'))
    act(() => result.current.send())
    await minutes(0)
    unmount()
    await minutes(5)
    expect(attempt).toHaveBeenCalledTimes(1)
  })
})
