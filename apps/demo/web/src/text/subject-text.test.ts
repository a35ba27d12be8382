import { expect, it } from 'vitest'
import { subjectText } from './subject-text.js'

const subject = { id: 'n08779.anh-dung', name: 'thôn Anh Dũng', level: 'neighbourhood' } as const
const group = { kind: 'collective', id: 'to-tu-quan-so-1', name: 'tập thể' }

it('is the unit', () => {
  expect(subjectText({ entity: null, subject }, 'vi')).toBe('thôn Anh Dũng')
})

it('calls a body of the unit by its name, and not by its code', () => {
  expect(subjectText({ entity: group, subject }, 'vi')).toBe('Tổ tự quản số 1, thôn Anh Dũng')
  expect(subjectText({ entity: group, subject }, 'en')).toBe('Self-management group 1, thôn Anh Dũng')
})

it('tells the recipients of one unit apart by their codes where no name is known', () => {
  expect(subjectText({ entity: { ...group, id: 'to-9' }, subject }, 'vi')).toBe('tập thể mã to-9, thôn Anh Dũng')
})
