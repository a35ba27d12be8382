// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useDraft } from './use-draft.js'

const place = { room: 'desk', dossier: 'd-1', act: 'register', persona: 'p-thon' }

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const draftOf = () => renderHook(() => useDraft(place, { number: '' }, (_, opening) => opening)).result

it('a draft says whether the browser could keep what was typed last', () => {
  const draft = draftOf()
  act(() => draft.current.change({ number: '1' }))
  expect(draft.current.kept).toBe(true)
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  act(() => draft.current.change({ number: '12' }))
  expect([draft.current.kept, draft.current.values]).toEqual([false, { number: '12' }])
})
