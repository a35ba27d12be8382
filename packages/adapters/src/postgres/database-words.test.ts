import { describe, expect, it } from 'vitest'
import { DatabaseFailure } from './database-failure.js'
import type { DatabaseRefusal, UnavailableReason } from './database-refusal.js'
import { describeDatabase } from './database-words.js'

const reasons: readonly UnavailableReason[] = [
  'unreachable',
  'read_only',
  'disk_full',
  'disk_error',
  'forbidden',
  'busy',
]
const refusals: readonly DatabaseRefusal[] = [
  { code: 'database_newer', schema: 'anlang', found: 7, known: 1 },
  { code: 'database_older', schema: 'anlang', found: 1, known: 3 },
  { code: 'database_empty', schema: 'anlang' },
  { code: 'database_restored', schema: 'anlang' },
  { code: 'database_hidden', schema: 'anlang' },
  { code: 'database_for_reading', schema: 'anlang' },
  { code: 'database_foreign', schema: 'anlang' },
  { code: 'database_unparted', schema: 'anlang' },
  { code: 'database_encoding', found: 'LATIN1' },
  { code: 'unstorable_text', dossier: 'hồ-sơ-1', field: 'inbox.act' },
  ...reasons.map((reason) => ({ code: 'database_unavailable', reason, found: 'no route' }) as const),
]

describe('a database that does not do what is asked of it', () => {
  it.each(refusals)('is described with the remedy, in Vietnamese and in English: $code', (refusal) => {
    const sentences = [describeDatabase(refusal, 'vi'), describeDatabase(refusal, 'en')]
    expect(sentences[0]).toMatch(/\. Hãy [^.]+\.$/)
    expect(sentences[1]).toMatch(/\. [A-Z][^.]+\.$/)
    expect(sentences).toEqual(sentences.map((sentence) => sentence.normalize('NFC')))
    const { code: _, ...told } = refusal
    const numbers = Object.entries(told).filter(([field]) => field !== 'reason')
    for (const [, value] of numbers) expect(sentences.every((one) => one.includes(String(value)))).toBe(true)
  })

  it('says of every refusal that nothing was written', () => {
    const silent = refusals.filter((refusal) => !describeDatabase(refusal, 'en').includes('nothing was written'))
    expect(silent).toEqual([])
  })

  it('is thrown with its sentence', () => {
    const failure = new DatabaseFailure({ code: 'database_foreign', schema: 'anlang' })
    expect(failure.message).toContain('belongs to another program')
  })
})
