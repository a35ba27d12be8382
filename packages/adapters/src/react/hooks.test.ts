// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { type DeskServed, serveDesk } from '../../test/desk-served.js'
import { acts, given, id, work } from '../../test/desk-work.js'
import { stageFor } from '../../test/hooks-stage.js'
import { createClient } from '../client/index.js'
import {
  AnLangProvider,
  useAct,
  useAllowed,
  useChanges,
  useDossier,
  useExplain,
  useFindings,
  useInbox,
  useMe,
  useUnits,
} from './index.js'

afterEach(cleanup)

const worked = async (...steps: Parameters<typeof work>[1][]) => {
  const desk = await serveDesk('in the page')
  await work(desk, ...steps)
  return desk
}

/** The head of the neighbourhood, to whom nothing that is asked after an act ever comes: a page has the receipt alone. */
const receiptsAlone = (desk: DeskServed) => {
  let acted = false
  return desk.clientOf('trưởng-thôn', {
    fetch: (request) => {
      acted ||= request.method === 'POST'
      const isLost = acted && request.method === 'GET'
      return isLost ? new Promise<Response>(() => undefined) : desk.host.fetch(request)
    },
  })
}

describe('a page about a dossier', () => {
  it('shows it with what may be done and what was found', async () => {
    const desk = await worked('register', 'selfAssess')
    const { wrapper } = stageFor(desk.clientOf('thường-trực'))
    const page = () => ({ dossier: useDossier(id), allowed: useAllowed(id), findings: useFindings(id) })
    const { result } = renderHook(page, { wrapper })
    await waitFor(() => expect(result.current.allowed.data && result.current.findings.data).toBeDefined())
    await waitFor(() => expect(result.current.dossier.data?.timeline).toHaveLength(3))
    expect(result.current.allowed.data?.allowed.find(({ open }) => open)?.act).toBe('appraise')
    expect(result.current.findings.data?.explanation?.met).toBe(true)
  })

  it('shows an act at once, from its receipt, before anything is asked anew', async () => {
    const desk = await worked()
    const { wrapper } = stageFor(receiptsAlone(desk))
    const { result } = renderHook(() => ({ dossier: useDossier(id), act: useAct(id) }), { wrapper })
    await waitFor(() => expect(result.current.dossier.data?.dossier.version).toBe(1))
    const seen = result.current.dossier.data?.tag ?? ''
    await act(() => result.current.act.mutateAsync({ ...acts.register, key: 'a', seen }))
    await waitFor(() => expect(result.current.dossier.data?.dossier.version).toBe(2))
    const { data } = result.current.dossier
    expect([data?.timeline.at(-1)?.act, data?.facts.length, data?.tag === seen]).toEqual(['register', 2, false])
  })

  it('keeps what it shows when an act is refused, and has the problem as values and sentences', async () => {
    const desk = await worked('register')
    const { wrapper } = stageFor(desk.clientOf('trưởng-thôn'))
    const { result } = renderHook(() => ({ dossier: useDossier(id), act: useAct(id) }), { wrapper })
    await waitFor(() => expect(result.current.dossier.data).toBeDefined())
    act(() => result.current.act.mutate({ act: 'selfAssess', key: 'b' }))
    await waitFor(() => expect(result.current.act.error).not.toBeNull())
    expect(result.current.act.error?.problem).toMatchObject({ code: 'missing_documents', status: 422 })
    expect(result.current.act.error?.message).toContain('Tờ trình')
    expect(result.current.dossier.data?.dossier.version).toBe(2)
  })

  it('sees what somebody else does, without being asked', async () => {
    const desk = await worked('register')
    const { wrapper } = stageFor(desk.clientOf('thường-trực'))
    const page = () => ({ line: useChanges(), dossier: useDossier(id), inbox: useInbox() })
    const { result, unmount } = renderHook(page, { wrapper })
    await waitFor(() => expect(result.current.line).toBe('open'))
    await waitFor(() => expect(result.current.inbox.data?.pages[0]?.inbox).toEqual([]))
    desk.clock.moveTo('2022-11-02T08:00:00+07:00')
    given(await desk.clientOf('trưởng-thôn').act(id, acts.selfAssess, { key: 'b' }))
    await waitFor(() => expect(result.current.dossier.data?.dossier.version).toBe(3))
    await waitFor(() => expect(result.current.inbox.data?.pages[0]?.inbox).toHaveLength(1))
    unmount()
  })
})

describe('a page that is kept true', () => {
  it('asks anew what was answered before the line stood', async () => {
    const desk = await worked('register')
    const client = desk.clientOf('thường-trực')
    const line = Promise.withResolvers<void>()
    const slow = {
      ...client,
      listen: (options: Parameters<typeof client.listen>[0]) => {
        const listening = line.promise.then(() => client.listen(options))
        return { close: () => void listening.then(({ close }) => close()) }
      },
    }
    const { wrapper } = stageFor(slow)
    const page = () => ({ line: useChanges(), dossier: useDossier(id), inbox: useInbox() })
    const { result, unmount } = renderHook(page, { wrapper })
    await waitFor(() => expect(result.current.inbox.data?.pages[0]?.inbox).toEqual([]))
    await waitFor(() => expect(result.current.dossier.data?.dossier.version).toBe(2))
    desk.clock.moveTo('2022-11-02T08:00:00+07:00')
    given(await desk.clientOf('trưởng-thôn').act(id, acts.selfAssess, { key: 'b' }))
    line.resolve()
    await waitFor(() => expect(result.current.dossier.data?.dossier.version).toBe(3))
    await waitFor(() => expect(result.current.inbox.data?.pages[0]?.inbox).toHaveLength(1))
    unmount()
  })

  it('asks anew what may be done when others were faster, also where it has read their act already', async () => {
    const desk = await worked('register')
    const { wrapper, cache } = stageFor(desk.clientOf('thường-trực'))
    const page = () => ({ line: useChanges(), dossier: useDossier(id), allowed: useAllowed(id) })
    const { result, unmount } = renderHook(page, { wrapper })
    await waitFor(() => expect(result.current.line).toBe('open'))
    // what a page reads of an answer is what it is told of anew
    const opens = () => result.current.allowed.data?.allowed.filter(({ open }) => open).map((one) => one.act)
    await waitFor(() => expect(opens()).toEqual([]))
    await waitFor(() => expect(result.current.dossier.data?.dossier.version).toBe(2))
    await waitFor(() => expect(cache.isFetching()).toBe(0))
    desk.clock.moveTo('2022-11-02T08:00:00+07:00')
    given(await desk.clientOf('trưởng-thôn').act(id, acts.selfAssess, { key: 'b' }))
    // the page happens to ask for the dossier before it is told of the act
    await act(async () => {
      await result.current.dossier.refetch()
    })
    await waitFor(() => expect(result.current.dossier.data?.dossier.version).toBe(3))
    await waitFor(() => expect(opens()).toContain('appraise'))
    unmount()
  })

  it('shows no fact twice when a command comes again', async () => {
    const desk = await worked()
    const other = desk.clientOf('trưởng-thôn')
    given(await other.act(id, acts.register, { key: 'a' }))
    const { wrapper } = stageFor(receiptsAlone(desk))
    const { result } = renderHook(() => ({ dossier: useDossier(id), act: useAct(id) }), { wrapper })
    await waitFor(() => expect(result.current.dossier.data?.dossier.version).toBe(2))
    given(await other.claim(id, { act: 'selfAssess' }, { key: 'c' }))
    const again = await act(() => result.current.act.mutateAsync({ ...acts.register, key: 'a' }))
    expect([again.repeated, again.dossier.version]).toEqual([true, 3])
    expect(result.current.dossier.data?.timeline.map(({ version }) => version)).toEqual([1, 2])
  })

  it('never shows one office what waits for another', async () => {
    const desk = await worked('register', 'selfAssess')
    const never = new Promise<Response>(() => undefined)
    const clients = {
      'thường-trực': desk.clientOf('thường-trực'),
      'chủ-tịch': desk.clientOf('chủ-tịch', { fetch: () => never }),
    }
    const cache = new QueryClient()
    type Person = keyof typeof clients
    let person: Person = 'thường-trực'
    const wrapper = ({ children }: { readonly children?: ReactNode }) =>
      createElement(
        QueryClientProvider,
        { client: cache },
        createElement(AnLangProvider, { client: clients[person], scope: person }, children),
      )
    const { result, rerender } = renderHook(() => useInbox(), { wrapper })
    await waitFor(() => expect(result.current.data?.pages[0]?.inbox).toHaveLength(1))
    person = 'chủ-tịch'
    rerender()
    expect(result.current.data).toBeUndefined()
  })
})

describe('a page that asks', () => {
  it('turns the pages of units one after the other', async () => {
    const desk = await worked()
    const { wrapper } = stageFor(desk.clientOf('công-an'))
    const { result } = renderHook(() => useUnits({ level: 'commune', limit: 1, asOf: '2022-03-01' }), { wrapper })
    await waitFor(() => expect(result.current.data?.pages).toHaveLength(1))
    act(() => void result.current.fetchNextPage())
    await waitFor(() => expect(result.current.data?.pages).toHaveLength(2))
    const names = result.current.data?.pages.flatMap(({ units }) => units.map(({ id: unit }) => unit))
    expect(new Set(names).size).toBe(2)
  })

  it('asks nothing of the criteria until there is a question', async () => {
    const desk = await worked('register')
    const { wrapper } = stageFor(desk.clientOf('công-an'))
    const ask = { dossier: id, figures: { 'violations.now': 9 } }
    const { result, rerender } = renderHook(({ question }) => useExplain(question), {
      wrapper,
      initialProps: { question: undefined as typeof ask | undefined },
    })
    expect(result.current.fetchStatus).toBe('idle')
    rerender({ question: ask })
    await waitFor(() => expect(result.current.data?.verdict).toBe('not_met'))
  })

  it('tries again where nobody answered, and not where the host refused', async () => {
    let tries = 0
    const lost = createClient({
      base: 'https://xa.example/api',
      fetch: () => {
        tries += 1
        return Promise.reject(new Error('no network'))
      },
    })
    const unreached = renderHook(() => useMe(), { wrapper: stageFor(lost).wrapper })
    await waitFor(() => expect(unreached.result.current.error?.problem.code).toBe('unreachable'))
    expect(tries).toBe(3)
    const desk = await worked()
    const forged = renderHook(() => useMe(), { wrapper: stageFor(desk.clientOf('giả-mạo')).wrapper })
    await waitFor(() => expect(forged.result.current.error?.problem.code).toBe('unauthenticated'))
    expect(forged.result.current.failureCount).toBe(1)
  })

  it('says where hooks stand when they stand nowhere', () => {
    expect(() => renderHook(() => useMe())).toThrow(/AnLangProvider/)
  })
})
