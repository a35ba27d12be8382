import type { Text } from '@anlang/core'

/** What a value of a lesson's file has to be, by the schema's own word for it. */
export const kindNames: Readonly<Record<string, Text>> = {
  string: { vi: 'lời (chữ)', en: 'words' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách (mỗi mục một gạch đầu dòng)', en: 'a list (a dash before each item)' },
  object: { vi: 'nhóm các mục', en: 'a group of keys' },
  record: { vi: 'nhóm các mục', en: 'a group of keys' },
}
