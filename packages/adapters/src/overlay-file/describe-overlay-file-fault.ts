import { formatCount, type Locale } from '@anlang/core'
import { brokenSyntaxWords } from './broken-syntax-words.js'
import type { NotPlain, OverlayFileFault } from './overlay-file-fault.js'

type Code = OverlayFileFault['code']

type Sentences = { readonly [C in Code]: (fault: Extract<OverlayFileFault, { code: C }>) => string }

const notPlainVi: Readonly<Record<NotPlain, (text: string) => string>> = {
  tag: (text) => `Nhãn kiểu “${text}” không dùng được ở đây. Hãy bỏ nhãn và ghi giá trị thường.`,
  key: () => 'Khóa phải là một từ, không phải danh sách hay nhóm. Hãy sửa khóa.',
  cycle: (text) => `“*${text}” nằm trong chính giá trị mà nó chỉ tới. Hãy ghi rõ giá trị.`,
  alias: (text) => `“*${text}” không chỉ tới đâu, hoặc lặp lại quá nhiều lần. Hãy ghi rõ giá trị.`,
  number: (text) => `“${text}” không phải là số. Hãy ghi một số hữu hạn, hoặc đặt trong dấu nháy.`,
  depth: () => 'Các giá trị lồng nhau quá sâu. Hãy kiểm tra dấu ngoặc và khoảng thụt.',
}

const notPlainEn: Readonly<Record<NotPlain, (text: string) => string>> = {
  tag: (text) => `The tag “${text}” cannot be used here. Leave it out and write a plain value.`,
  key: () => 'A key has to be a word, not a list or a map. Correct it.',
  cycle: (text) => `“*${text}” stands within the very value that it points to. Write the value out.`,
  alias: (text) => `“*${text}” points nowhere, or is repeated too often. Write the value out.`,
  number: (text) => `“${text}” is no number. Write a finite one, or put it in quotation marks.`,
  depth: () => 'The values are nested too deep. Check brackets and indentation.',
}

const vi: Sentences = {
  syntax_error: ({ what, mark }) => `Không phải YAML hay JSON đúng: ${brokenSyntaxWords.vi[what](mark)}`,
  too_long: ({ length, longest }) =>
    `Tệp dài ${formatCount(length, 'vi')} ký tự, quá ${formatCount(longest, 'vi')}. Mỗi đơn vị để trong một tệp riêng.`,
  not_composed: ({ text }) => `“${text}” không ở dạng Unicode dựng sẵn (NFC). Hãy gõ lại chữ này.`,
  duplicate_key: ({ key }) => `Khóa “${key}” có hai lần trong cùng một nhóm. Hãy gộp lại hoặc bỏ một.`,
  not_plain: ({ what, text }) => notPlainVi[what](text),
  empty: () => 'Tệp trống. Hãy ghi ít nhất id, unit và name; lệnh “anlang new province” viết sẵn cho bạn.',
}

const en: Sentences = {
  syntax_error: ({ what, mark }) => `Not sound YAML or JSON: ${brokenSyntaxWords.en[what](mark)}`,
  too_long: ({ length, longest }) =>
    `The file has ${formatCount(length, 'en')} characters, more than ${formatCount(longest, 'en')}. Put each unit into a file of its own.`,
  not_composed: ({ text }) => `“${text}” is not in composed Unicode (NFC). Type it again.`,
  duplicate_key: ({ key }) => `Key “${key}” stands twice in one map. Put the two together or drop one.`,
  not_plain: ({ what, text }) => notPlainEn[what](text),
  empty: () => 'The file is empty. Give at least id, unit and name; “anlang new province” writes them for you.',
}

const sentences: Readonly<Record<Locale, Sentences>> = { vi, en }

/**
 * A fault of an overlay's file as a person reads it: what is wrong, and the remedy. Its place is told by whoever shows
 * it, as editors do.
 *
 * @example
 * ```ts
 * describeOverlayFileFault({ code: 'duplicate_key', key: 'unit', line: 3, column: 1 }, 'en') // => 'Key “unit” stands twice in one map. Put the two together or drop one.'
 * ```
 */
export const describeOverlayFileFault = (fault: OverlayFileFault, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one fault, which TypeScript cannot follow through a union
  const sentence = sentences[locale][fault.code] as (fault: OverlayFileFault) => string
  return sentence(fault)
}
