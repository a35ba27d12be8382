import { memoryJournal } from '@anlang/adapters/memory'
import { expect, it } from 'vitest'
import { lackingMethods } from './lacking-methods.js'

it('a journal lacks nothing, what is none lacks all, and what is half of one lacks the rest', () => {
  const journal = memoryJournal()
  expect(lackingMethods(journal)).toEqual([])
  expect(lackingMethods({ ...journal, follow: 1, outbox: undefined })).toEqual(['follow', 'outbox'])
  for (const none of [undefined, null, 'sổ']) expect(lackingMethods(none)).toHaveLength(12)
})
