// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { draftAt, keepDraft } from './draft.js'

const place = { room: 'desk', dossier: 'ke-hoach', act: 'draftPlan', persona: 'p-cong-an-xa' }

beforeEach(() => localStorage.clear())

it('is found again where it was left, and nowhere else', () => {
  keepDraft(place, { key: 'k', values: { reason: 'x' } })
  expect(draftAt(place)).toEqual({ key: 'k', values: { reason: 'x' } })
  expect(draftAt({ ...place, persona: 'p-ubnd-xa' })).toBeUndefined()
  expect(draftAt({ ...place, room: 'lesson-1-a' })).toBeUndefined()
})

it('is gone when it was accepted', () => {
  keepDraft(place, { key: 'k', values: {} })
  keepDraft(place, undefined)
  expect(draftAt(place)).toBeUndefined()
})

it.each(['{', '7', 'null', '{"key":1,"values":{}}', '{"key":"k"}'])(
  'is none when something else stands there: %s',
  (text) => {
    keepDraft(place, { key: 'k', values: {} })
    const [key = ''] = Object.keys(localStorage)
    localStorage.setItem(key, text)
    expect(draftAt(place)).toBeUndefined()
  },
)
