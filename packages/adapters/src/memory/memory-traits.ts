import type { JournalTraits } from '@anlang/workflows'

/** What the journal in memory promises. */
export const memoryTraits: JournalTraits = {
  name: { vi: 'Bộ nhớ', en: 'Memory' },
  survives: 'nothing',
  writers: 'one',
  positions: 'dense',
  runsIn: 'anywhere',
  note: {
    vi: 'Cho kiểm thử, đào tạo, ví dụ; mất khi đóng chương trình.',
    en: 'For tests, training and examples; gone with the process.',
  },
}
