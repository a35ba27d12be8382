import { describe, expect, it } from 'vitest'
import type { DataFileRefusal, UnreachableReason } from './data-file-refusal.js'
import { describeDataFile } from './data-file-words.js'

const path = 'D:/hồ sơ/an-lang.db'
const reasons: readonly UnreachableReason[] = [
  'no_folder',
  'no_file',
  'is_folder',
  'no_access',
  'read_only',
  'disk_full',
  'disk_error',
]
const refusals: readonly DataFileRefusal[] = [
  { code: 'data_file_corrupt', path, found: 'file is not a database' },
  { code: 'data_file_foreign', path },
  { code: 'data_file_empty', path },
  { code: 'data_file_for_reading', path },
  { code: 'data_file_locked', path, waited: 2500 },
  { code: 'data_file_newer', path, found: 7, known: 1 },
  { code: 'data_file_exists', path },
  ...(['changed', 'missing', 'head'] as const).map(
    (fault) => ({ code: 'data_file_unchained', path, dossier: 'hồ-sơ-1', version: 2, fault }) as const,
  ),
  ...reasons.map((reason) => ({ code: 'data_file_unreachable', path, reason }) as const),
]

describe('a data file that cannot be opened', () => {
  it('is named with its place and the remedy, in Vietnamese and in English', () => {
    for (const refusal of refusals) {
      for (const locale of ['vi', 'en'] as const) {
        const sentence = describeDataFile(refusal, locale)
        expect(sentence).toContain(path)
        expect(sentence).toMatch(locale === 'vi' ? /\. Hãy [^.]+\.$/ : /\. [A-Z][^.]+\.$/)
        expect(sentence).toBe(sentence.normalize('NFC'))
      }
    }
  })

  it('is described with the numbers a reader needs', () => {
    expect(describeDataFile({ code: 'data_file_locked', path, waited: 2500 }, 'vi')).toBe(
      'Tệp dữ liệu D:/hồ sơ/an-lang.db đang bị một chương trình khác giữ; đã chờ 2,5 giây. Hãy đóng chương trình đó rồi mở lại.',
    )
    expect(describeDataFile({ code: 'data_file_newer', path, found: 7, known: 1 }, 'en')).toBe(
      'The data file D:/hồ sơ/an-lang.db was made by a later release (schema 7; this one knows schema 1). Update the program; nothing was written to the file.',
    )
  })
})
