// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useFolded } from './use-folded.js'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

it('is as it was left, on every page of the lesson', () => {
  const first = renderHook(useFolded)
  expect(first.result.current[0]).toBe(false)
  act(() => first.result.current[1](true))
  expect([first.result.current[0], renderHook(useFolded).result.current[0]]).toEqual([true, true])
  act(() => first.result.current[1](false))
  expect(renderHook(useFolded).result.current[0]).toBe(false)
})
