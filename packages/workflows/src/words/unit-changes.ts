import type { Text, UnitChange } from '@anlang/core'

/** What became of a unit, said after its name. */
export const unitChanges: Readonly<Record<UnitChange, Text>> = {
  unchanged: { vi: 'không thay đổi', en: 'has not changed' },
  renamed: { vi: 'đã đổi tên', en: 'has another name' },
  merged: { vi: 'đã được sáp nhập', en: 'was merged' },
  cut: { vi: 'đã được chia tách', en: 'was cut up' },
  lost: { vi: 'không còn trong danh mục', en: 'is in no register' },
}
