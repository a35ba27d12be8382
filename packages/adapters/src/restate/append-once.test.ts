import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { memoryJournal } from '../memory/index.js'
import { appendOnce } from './append-once.js'

describe('an entry that a call may have appended before its process died', () => {
  const first = entryAfter('hồ-sơ-1')

  it('is accepted once, and accepted still when the call is carried out again', async () => {
    const records = memoryJournal()
    expect(await appendOnce(records, first, undefined)).toEqual({ ok: true })
    expect(await appendOnce(records, first, undefined)).toEqual({ ok: true })
    expect(await appendOnce(records, first, first.expected)).toEqual({ ok: true })
    expect(await records.read('hồ-sơ-1')).toHaveLength(1)
  })

  it('is a command known already when an earlier call brought the dossier past it', async () => {
    const records = memoryJournal()
    await appendOnce(records, first, undefined)
    expect(await appendOnce(records, first, 1)).toEqual({ ok: false, code: 'command_known' })
  })

  it('is a command known already when its id stands for another fact', async () => {
    const records = memoryJournal()
    await appendOnce(records, first, undefined)
    const other = entryAfter('hồ-sơ-2', undefined, { command: first.command })
    expect(await appendOnce(records, other, undefined)).toEqual({ ok: false, code: 'command_known' })
    expect(await records.read('hồ-sơ-2')).toEqual([])
  })

  it('is told a conflict as the records tell it', async () => {
    const records = memoryJournal()
    await appendOnce(records, first, undefined)
    const late = entryAfter('hồ-sơ-1', undefined, { command: { id: 'muộn', digest: 'd' } })
    expect(await appendOnce(records, late, undefined)).toEqual({ ok: false, code: 'conflict', version: 1 })
  })

  it('is carried out again when the records do not know how it came out', async () => {
    const records = { ...memoryJournal(), append: async () => ({ ok: false, code: 'outcome_unknown' }) as const }
    await expect(appendOnce(records, first, undefined)).rejects.toThrow('outcome is unknown')
  })
})
