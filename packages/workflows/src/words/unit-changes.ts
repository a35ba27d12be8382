import type { Text, UnitChange } from '@anlang/core'

/** What became of a unit, said after its name; and the same where the units that have its territory are named after it. */
export const unitChanges: Readonly<Record<UnitChange, Text & { readonly into: Text }>> = {
  unchanged: { vi: 'không thay đổi', en: 'has not changed', into: { vi: 'nay là', en: 'is' } },
  renamed: { vi: 'đã đổi tên', en: 'has another name', into: { vi: 'đã đổi tên thành', en: 'is now called' } },
  merged: { vi: 'đã được sáp nhập', en: 'was merged', into: { vi: 'đã được nhập vào', en: 'was merged into' } },
  cut: { vi: 'đã được chia tách', en: 'was cut up', into: { vi: 'đã được chia về', en: 'was cut up among' } },
  lost: { vi: 'không còn trong danh mục', en: 'is in no register', into: { vi: 'nay thuộc', en: 'is now of' } },
}
