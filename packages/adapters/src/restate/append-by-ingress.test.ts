import { afterEach, describe, expect, it, vi } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { appendByIngress } from './append-by-ingress.js'
import type { FetchAnswer, FetchRequest } from './post.js'

const answer = (status: number, body: unknown, source?: string): FetchAnswer => ({
  ok: status === 200,
  status,
  headers: { get: (name) => (name === 'x-restate-error-source' ? (source ?? null) : null) },
  text: async () => JSON.stringify(body),
})

/** Servers that give their answers in turn, and what they were asked. */
const servers = (...answers: readonly (FetchAnswer | Error)[]) => {
  const left = [...answers]
  const asked: (FetchRequest & { readonly url: string })[] = []
  const fetch = async (url: string, request: FetchRequest): Promise<FetchAnswer> => {
    asked.push({ ...request, url })
    const next = left.length > 1 ? left.shift() : left[0]
    if (next === undefined || next instanceof Error) throw next ?? new Error('nobody is there')
    return next
  }
  return { asked, fetch, ingress: ['http://máy-1', 'http://máy-2'] }
}

const entry = entryAfter('thôn/hồ sơ 1')

afterEach(() => {
  vi.useRealTimers()
})

describe('an entry that is sent to the servers', () => {
  it('goes to the object of its dossier, whatever letters its id has', async () => {
    const { asked, ...office } = servers(answer(200, { ok: true }))
    expect(await appendByIngress('sổ', office)(entry)).toEqual({ ok: true })
    expect(asked.map(({ url }) => url)).toEqual([`http://máy-1/sổ/${encodeURIComponent('thôn/hồ sơ 1')}/append`])
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual(entry)
  })

  it('is sent again under the same key to the next server when one does not answer, or cannot', async () => {
    const { asked, ...office } = servers(
      new Error('ECONNRESET'),
      answer(503, 'x', 'ingress'),
      answer(200, { ok: true }),
    )
    expect(await appendByIngress('sổ', office)(entry)).toEqual({ ok: true })
    expect(asked.map(({ url }) => new URL(url).host === new URL('http://máy-1').host)).toEqual([true, false, true])
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  })

  it('is sent to the next server when one takes it and says nothing', async () => {
    vi.useFakeTimers()
    const { asked, ...office } = servers(answer(200, { ok: true }))
    const fetch = (url: string, request: FetchRequest): Promise<FetchAnswer> => {
      if (asked.length > 0) return office.fetch(url, request)
      asked.push({ ...request, url })
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(new Error('given up')))
      })
    }
    const appended = appendByIngress('sổ', { ...office, fetch })(entry)
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await appended).toEqual({ ok: true })
    expect(asked).toHaveLength(2)
  })

  it('leaves nothing to wait for once it is answered', async () => {
    vi.useFakeTimers()
    await appendByIngress('sổ', servers(answer(200, { ok: true })))(entry)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('has another key when it is appended a second time', async () => {
    const { asked, ...office } = servers(answer(200, { ok: true }))
    const append = appendByIngress('sổ', office)
    await append(entry)
    await append(entry)
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(2)
  })

  it('has an unknown outcome when nobody answers for as long as one waits', async () => {
    const { asked, ...office } = servers(new Error('ECONNREFUSED'))
    const append = appendByIngress('sổ', { ...office, patience: 120 })
    expect(await append(entry)).toEqual({ ok: false, code: 'outcome_unknown' })
    expect(asked.length).toBeGreaterThan(1)
  })

  it('has an unknown outcome when keeping it failed for good, and is not sent again', async () => {
    const { asked, ...office } = servers(answer(500, { message: 'đĩa đầy' }, 'invocation'))
    expect(await appendByIngress('sổ', office)(entry)).toEqual({ ok: false, code: 'outcome_unknown' })
    expect(asked).toHaveLength(1)
  })

  it('is asked about again where a server that came back does not know the service yet', async () => {
    const { asked, ...office } = servers(answer(404, 'not found', 'ingress'), answer(200, { ok: true }))
    expect(await appendByIngress('sổ', office)(entry)).toEqual({ ok: true })
    expect(asked).toHaveLength(2)
  })

  it('is not taken where the service is not registered for as long as one waits', async () => {
    const office = servers(answer(404, 'not found', 'ingress'))
    const refusal = { code: 'restate_refused', status: 404 }
    await expect(appendByIngress('sổ', { ...office, patience: 120 })(entry)).rejects.toMatchObject({ refusal })
  })

  it('is not taken where the caller may not, and that is told at once', async () => {
    const { asked, ...office } = servers(answer(403, 'forbidden', 'ingress'))
    const refusal = { code: 'restate_refused', status: 403 }
    await expect(appendByIngress('sổ', office)(entry)).rejects.toMatchObject({ refusal })
    expect(asked).toHaveLength(1)
  })

  it('has an unknown outcome where one server broke off before another refused', async () => {
    const office = servers(new Error('ECONNRESET'), answer(404, 'not found', 'ingress'))
    const append = appendByIngress('sổ', { ...office, patience: 120 })
    expect(await append(entry)).toEqual({ ok: false, code: 'outcome_unknown' })
  })
})
