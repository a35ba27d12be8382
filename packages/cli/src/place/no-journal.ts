import type { Locale } from '@anlang/core'
import type { Told } from '../told.js'

/** Told where a journal is asked for and there is none: a command that reads makes none. */
export const noJournalInFile = (file: string, locale: Locale): Told => ({
  code: 'no_journal',
  file,
  sentence: {
    vi: 'Tệp này trống, chưa có sổ nào trong đó. Hãy kiểm tra đường dẫn.',
    en: 'This file is empty: there is no journal in it. Check the path.',
  }[locale],
})

/** The same of a database. */
export const noJournalInSchema = (schema: string, locale: Locale): Told => ({
  code: 'no_journal',
  place: schema,
  sentence: {
    vi: `Trong cơ sở dữ liệu không có sổ nào ở lược đồ ${schema}. Hãy kiểm tra địa chỉ; lược đồ khác thì thêm “?schema=TÊN”.`,
    en: `The database has no journal in the schema ${schema}. Check the address; for another schema add “?schema=NAME”.`,
  }[locale],
})

/** The tables of deliveries were made by a later release. */
export const newerDeliveries = (found: number, known: number, locale: Locale): Told => ({
  code: 'delivery_newer',
  sentence: {
    vi: `Phần ghi việc chuyển tin do một bản mới hơn tạo ra (lược đồ ${found}; bản này chỉ biết đến ${known}). Hãy cập nhật chương trình; chưa có gì được ghi vào.`,
    en: `What is kept of deliveries was made by a later release (schema ${found}; this one knows ${known}). Update the program; nothing was written.`,
  }[locale],
})
