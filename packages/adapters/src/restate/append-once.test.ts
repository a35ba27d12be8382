import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { memoryJournal } from '../memory/index.js'
import { appendOnce } from './append-once.js'

describe('an entry that a call may have appended before its process died', () => {
  const first = entryAfter('hồ-sơ-1')

  it('is accepted once, and accepted still when the call is carried out again, whatever came after it', async () => {
    const records = memoryJournal()
    expect(await appendOnce(records, first)).toEqual({ ok: true })
    expect(await appendOnce(records, first)).toEqual({ ok: true })
    await appendOnce(records, entryAfter('hồ-sơ-1', first))
    expect(await appendOnce(records, first)).toEqual({ ok: true })
    expect(await records.read('hồ-sơ-1')).toHaveLength(2)
  })

  it.each([
    ['another dossier', entryAfter('hồ-sơ-2', undefined, { command: first.command })],
    ['another fact', entryAfter('hồ-sơ-1', first, { command: first.command })],
  ])('is a command known already when its id stands for %s', async (_, other) => {
    const records = memoryJournal()
    await appendOnce(records, first)
    expect(await appendOnce(records, other)).toEqual({ ok: false, code: 'command_known' })
    expect(await records.follow(0, 5)).toHaveLength(1)
  })

  it('is told a conflict as the records tell it', async () => {
    const records = memoryJournal()
    await appendOnce(records, first)
    const late = entryAfter('hồ-sơ-1', undefined, { command: { id: 'muộn', digest: 'd' } })
    expect(await appendOnce(records, late)).toEqual({ ok: false, code: 'conflict', version: 1 })
  })

  it('is tried again when the records do not know how it came out', async () => {
    const records = { ...memoryJournal(), append: async () => ({ ok: false, code: 'outcome_unknown' }) as const }
    await expect(appendOnce(records, first)).rejects.toThrow('outcome is unknown')
  })
})
