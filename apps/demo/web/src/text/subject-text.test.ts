import { expect, it } from 'vitest'
import { subjectText } from './subject-text.js'

const subject = { id: 'anh-dung', name: 'thôn Anh Dũng', level: 'neighbourhood' } as const

it('is the unit', () => {
  expect(subjectText({ entity: null, subject })).toBe('thôn Anh Dũng')
})

it('tells the recipients of one unit apart', () => {
  const group = { kind: 'collective', id: 'to-1', name: 'tập thể' }
  expect(subjectText({ entity: group, subject })).toBe('tập thể to-1, thôn Anh Dũng')
})
