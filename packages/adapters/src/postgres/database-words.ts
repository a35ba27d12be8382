import type { Locale } from '@anlang/core'
import type { DatabaseRefusal, UnavailableReason } from './database-refusal.js'

/** One sentence for each code, naming what was found and the remedy; a new code without one does not compile. */
export type DatabaseWords = {
  readonly [Code in DatabaseRefusal['code']]: (refusal: Extract<DatabaseRefusal, { code: Code }>) => string
}

const reasons: Readonly<Record<Locale, Readonly<Record<UnavailableReason, readonly [what: string, remedy: string]>>>> =
  {
    vi: {
      unreachable: ['không kết nối được', 'Hãy kiểm tra máy chủ, mạng và địa chỉ kết nối, rồi thử lại'],
      read_only: ['máy chủ chỉ cho đọc', 'Hãy kết nối đến máy chủ chính, hoặc cho phép ghi'],
      disk_full: ['ổ đĩa của máy chủ đã đầy', 'Hãy giải phóng dung lượng rồi thử lại'],
      disk_error: ['ổ đĩa của máy chủ báo lỗi', 'Hãy kiểm tra ổ đĩa, rồi thử lại hoặc khôi phục bản sao lưu'],
      forbidden: ['tài khoản không có quyền', 'Hãy cấp quyền cho tài khoản, hoặc dùng tài khoản khác'],
      busy: ['máy chủ đang bận', 'Hãy thử lại sau ít phút'],
    },
    en: {
      unreachable: ['no connection could be made', 'Check the server, the network and the address, and try again'],
      read_only: ['the server is read-only', 'Connect to the primary server, or permit writing'],
      disk_full: ["the server's disk is full", 'Free some space and try again'],
      disk_error: ["the server's disk failed", 'Check the disk, then try again or restore a backup'],
      forbidden: ['the role has no permission', 'Grant it to the role, or use another role'],
      busy: ['the server is busy', 'Try again in a few minutes'],
    },
  }

/**
 * The sentences about databases, in both languages.
 *
 * @example
 * ```ts
 * databaseWords.en.database_foreign({ code: 'database_foreign', schema: 'anlang' }).startsWith('The schema anlang') // => true
 * ```
 */
export const databaseWords: Readonly<Record<Locale, DatabaseWords>> = {
  vi: {
    database_newer: ({ schema, found, known }) =>
      `Lược đồ ${schema} trong cơ sở dữ liệu do một bản mới hơn tạo ra (phiên bản ${found}; bản này chỉ biết đến phiên bản ${known}). Hãy cập nhật chương trình; chưa có gì được ghi vào.`,
    database_foreign: ({ schema }) =>
      `Lược đồ ${schema} trong cơ sở dữ liệu là của một chương trình khác. Hãy chọn tên lược đồ khác; chưa có gì được ghi vào.`,
    database_unparted: ({ schema }) =>
      `Lược đồ ${schema} đã được tạo mà không tách riêng theo tỉnh. Hãy mở mà không tách theo tỉnh, hoặc chuyển dữ liệu sang một lược đồ mới; chưa có gì được ghi vào.`,
    database_encoding: ({ found }) =>
      `Cơ sở dữ liệu giữ văn bản theo bảng mã ${found}, không phải UTF8, nên không giữ được chữ Việt. Hãy tạo cơ sở dữ liệu với bảng mã UTF8; chưa có gì được ghi vào.`,
    database_unavailable: ({ reason, found }) =>
      `Không dùng được cơ sở dữ liệu: ${reasons.vi[reason][0]} (${found}). ${reasons.vi[reason][1]}; chưa có gì được ghi vào.`,
    unstorable_text: ({ dossier, field }) =>
      `Cơ sở dữ liệu không giữ được văn bản ở mục ${field} của hồ sơ ${dossier}: có ký tự rỗng (U+0000) hoặc ký tự bị cắt đôi. Hãy bỏ ký tự đó rồi gửi lại; chưa có gì được ghi vào.`,
  },
  en: {
    database_newer: ({ schema, found, known }) =>
      `The schema ${schema} in the database was made by a later release (version ${found}; this one knows version ${known}). Update the program; nothing was written.`,
    database_foreign: ({ schema }) =>
      `The schema ${schema} in the database belongs to another program. Choose another name for the schema; nothing was written.`,
    database_unparted: ({ schema }) =>
      `The schema ${schema} was made without parts for provinces. Open it without parts, or bring its records into a new schema; nothing was written.`,
    database_encoding: ({ found }) =>
      `The database keeps text as ${found} and not as UTF8, which cannot hold Vietnamese. Make the database with the encoding UTF8; nothing was written.`,
    database_unavailable: ({ reason, found }) =>
      `The database cannot be used: ${reasons.en[reason][0]} (${found}). ${reasons.en[reason][1]}; nothing was written.`,
    unstorable_text: ({ dossier, field }) =>
      `The database cannot hold the text in ${field} of the dossier ${dossier}: it has a null character (U+0000) or half of a character. Remove it and send again; nothing was written.`,
  },
}

/**
 * A refusal as a person reads it.
 *
 * @example
 * ```ts
 * describeDatabase({ code: 'database_newer', schema: 'anlang', found: 7, known: 1 }, 'en').includes('a later release') // => true
 * ```
 */
export const describeDatabase = (refusal: DatabaseRefusal, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one refusal, which TypeScript cannot follow through a union
  const sentence = databaseWords[locale][refusal.code] as (refusal: DatabaseRefusal) => string
  return sentence(refusal)
}
