import type { Locale } from '@anlang/core'
import type { BrokenSyntax } from './broken-syntax.js'

type Words = Readonly<Record<BrokenSyntax, (mark: string) => string>>

const vi: Words = {
  not_closed: (mark) => `dấu “${mark}” chưa có. Hãy đóng ngoặc hoặc nháy đã mở ở trên.`,
  missing_mark: () => 'thiếu một dấu. Hãy thêm dấu hai chấm, dấu phẩy, gạch đầu dòng hoặc dấu cách ở chỗ này.',
  indentation: () => 'dòng này thụt không thẳng với các mục cùng nhóm. Hãy sửa khoảng thụt.',
  tab: () => 'không được thụt dòng bằng phím Tab. Hãy thụt bằng dấu cách.',
  key_over_lines: () => 'khóa phải nằm trọn trên một dòng, theo sau là dấu hai chấm. Hãy sửa dòng này.',
  second_entry: () =>
    'sau một giá trị còn thêm khóa hoặc mục. Hãy xuống dòng ở đúng cột, hoặc đặt chữ có dấu hai chấm trong dấu nháy.',
  no_comma: () =>
    'trong ngoặc có mục không ngăn bằng dấu phẩy. Hãy thêm dấu phẩy, hoặc bỏ ngoặc và viết theo dòng thụt.',
  first_letter: () => 'chữ không bắt đầu bằng dấu này được. Hãy đặt cả chữ trong dấu nháy.',
  escape: () => 'sau dấu “\\” không phải ký tự thoát nào. Hãy viết “\\\\”, hoặc dùng dấu nháy đơn.',
  stray_mark: () => 'thừa một dấu hoặc chữ ở chỗ này. Hãy bỏ, hoặc đặt trong dấu nháy.',
  second_document: () => 'một tài liệu thứ hai bắt đầu. Hãy bỏ dòng “---”, hoặc để trong một tệp riêng.',
  other: () => 'không đọc được chỗ này. Hãy sửa dấu hai chấm, dấu ngoặc, dấu nháy hoặc khoảng thụt.',
}

const en: Words = {
  not_closed: (mark) => `the mark “${mark}” is missing. Close the bracket or quote that was opened above.`,
  missing_mark: () => 'a mark is missing. Put a colon, comma, dash or space there.',
  indentation: () => 'the line does not stand in one column with its group. Correct its indentation.',
  tab: () => 'a line cannot be indented by tabs. Use spaces.',
  key_over_lines: () => 'a key has to stand on one line, with a colon after it. Correct the line.',
  second_entry: () =>
    'after a value comes one more key or entry. Begin a line in the right column, or put text with a colon in quotes.',
  no_comma: () =>
    'entries within brackets are not parted by commas. Put a comma there, or write indented lines without brackets.',
  first_letter: () => 'text cannot begin with this mark. Put it in quotes.',
  escape: () => 'what follows “\\” is no escape. Write “\\\\”, or use single quotes.',
  stray_mark: () => 'a mark or word is too many there. Leave it out, or put it in quotes.',
  second_document: () => 'a second document begins. Leave the line “---” out, or use a file of its own.',
  other: () => 'it cannot be read there. Correct the colon, bracket, quote or indentation.',
}

/** What is wrong with the marks of a file, and the remedy. */
export const brokenSyntaxWords: Readonly<Record<Locale, Words>> = { vi, en }
