import { describe, expect, it } from 'vitest'
import { describeDiagnostic } from './describe-diagnostic.js'

describe('a diagnostic in words', () => {
  it('names the place, the fault and the remedy in either language', () => {
    const diagnostic = { code: 'unknown_target', place: 'submitted/Appraised', subject: 'apraised' } as const
    expect(describeDiagnostic(diagnostic, 'vi')).toBe(
      'submitted/Appraised: Bước dẫn tới “apraised”, là trạng thái không có ở cùng cấp. Hãy sửa đích.',
    )
    expect(describeDiagnostic(diagnostic, 'en')).toContain('Correct the target.')
  })

  const way = [
    { vi: 'Đăng ký', en: 'Registration' },
    { vi: 'Thẩm định', en: 'Appraisal' },
  ]

  it('shows the way by which a dossier gets stuck, in the names of the steps in the language of the reader', () => {
    const stuck = { code: 'cannot_end', place: 'pit', subject: 'survey', way } as const
    expect(describeDiagnostic(stuck, 'vi')).toContain('(Đăng ký → Thẩm định)')
    expect(describeDiagnostic(stuck, 'en')).toContain('(Registration → Appraisal)')
  })
})
