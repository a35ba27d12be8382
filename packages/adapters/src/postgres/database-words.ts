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
    database_older: ({ schema, found, known }) =>
      `Lược đồ ${schema} trong cơ sở dữ liệu là của một bản cũ hơn (phiên bản ${found}; bản này đọc phiên bản ${known}); đọc thì không nâng cấp, nên chưa có gì được ghi vào. Hãy mở sổ một lần để ghi bằng bản này và tài khoản chủ của các bảng (anlang journal update), hoặc đọc bằng bản cũ.`,
    database_empty: ({ schema }) =>
      `Trong cơ sở dữ liệu chưa có sổ nào ở lược đồ ${schema}; chưa có gì được ghi vào. Hãy kiểm tra địa chỉ và tên lược đồ.`,
    database_restored: ({ schema }) =>
      `Lược đồ ${schema} được khôi phục từ bản kết xuất và chưa được mở để ghi lần nào từ đó, nên chưa đọc được việc nào theo thứ tự; chưa có gì được ghi vào. Hãy mở sổ một lần để ghi bằng tài khoản chủ của các bảng (anlang journal update), rồi đọc lại.`,
    database_hidden: ({ schema }) =>
      `Tài khoản này không được thấy dòng nào của lược đồ ${schema} (bảo mật theo dòng), nên sổ nào cũng như trống; chưa có gì được ghi vào. Hãy cho tài khoản quyền BYPASSRLS để đọc cả sổ, hoặc giao cho tài khoản các tỉnh bằng confineRole.`,
    database_for_reading: ({ schema }) =>
      `Sổ ở lược đồ ${schema} được mở chỉ để đọc, chưa có gì được ghi. Hãy mở sổ để ghi rồi làm lại.`,
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
    database_older: ({ schema, found, known }) =>
      `The schema ${schema} in the database is of an earlier release (version ${found}; this one reads version ${known}); reading does not update it, and nothing was written. Open the journal once for writing, by this release and the owner of the tables (anlang journal update), or read it by the earlier release.`,
    database_empty: ({ schema }) =>
      `The database has no journal in the schema ${schema}; nothing was written. Check the address and the name of the schema.`,
    database_restored: ({ schema }) =>
      `The schema ${schema} was restored from a dump and not opened for writing since, so that no fact can be read in order yet; nothing was written. Open the journal once for writing, by the owner of the tables (anlang journal update), and read it again.`,
    database_hidden: ({ schema }) =>
      `This role may not see one row of the schema ${schema} (row security), so that any journal looks empty; nothing was written. Grant the role BYPASSRLS to read all of it, or let it have provinces by confineRole.`,
    database_for_reading: ({ schema }) =>
      `The journal in the schema ${schema} is open for reading alone, and nothing was written. Open it for writing and do it again.`,
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
