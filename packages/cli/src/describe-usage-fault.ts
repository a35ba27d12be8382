import type { Locale } from '@anlang/core'
import type { UsageFault } from './usage-fault.js'

type Code = UsageFault['code']

type Sentences = { readonly [C in Code]: (fault: Extract<UsageFault, { code: C }>) => string }

const listed = (words: readonly string[]): string => words.join(', ')

const vi: Sentences = {
  no_command: () => 'Chưa nêu lệnh.',
  unknown_command: ({ command, near, known }) =>
    `Không có lệnh “${command}”.${near === undefined ? ` Có: ${listed(known)}.` : ` Có phải là “${near}”?`}`,
  unfinished_command: ({ command, known }) => `Sau “${command}” còn thiếu việc cần làm. Có: ${listed(known)}.`,
  unknown_option: ({ option, near, known }) =>
    `Không có lựa chọn “${option}” ở đây.${near === undefined ? '' : ` Có phải là “${near}”?`} Có: ${listed(known)}.`,
  missing_value: ({ option }) => `Sau “${option}” còn thiếu giá trị.`,
  needless_value: ({ option }) => `“${option}” không nhận giá trị. Hãy bỏ phần sau dấu bằng.`,
  repeated_option: ({ option }) => `“${option}” chỉ nêu được một lần.`,
  missing_option: ({ option, command }) => `Lệnh “${command}” cần “${option}”.`,
  without_option: ({ option, needs }) => `“${option}” chỉ có nghĩa cùng với “${needs}”.`,
  unknown_language: ({ language }) => `Không có ngôn ngữ “${language}”. Có: vi, en.`,
  malformed_day: ({ option, day }) => `“${option} ${day}”: không có ngày như vậy. Hãy ghi NNNN-TT-NN, như 2026-03-31.`,
  malformed_number: ({ option, number }) =>
    `“${option} ${number}”: không phải số giây. Hãy ghi một số từ 0,1 đến 3600, dấu thập phân là dấu chấm.`,
  malformed_position: ({ option, number }) =>
    `“${option} ${number}”: không phải số của tin. Hãy ghi số nguyên như “outbox parked” in ra; với --only thì cách nhau bằng dấu phẩy, với --after thì ghi last cũng được.`,
  not_together: ({ option, other }) => `“${option}” và “${other}” không dùng cùng nhau được. Hãy bỏ một trong hai.`,
  moved_command: ({ call }) => `Lệnh này nay là: ${call}`,
  wrong_words: ({ command, count }) =>
    count === 0
      ? `Sau “${command}” còn thiếu điều phải nêu.`
      : `“${command}” không được gọi như vậy (${count} từ theo sau).`,
}

const en: Sentences = {
  no_command: () => 'No command was given.',
  unknown_command: ({ command, near, known }) =>
    `There is no command “${command}”.${near === undefined ? ` There are: ${listed(known)}.` : ` Is “${near}” meant?`}`,
  unfinished_command: ({ command, known }) => `What “${command}” is to do is missing. There are: ${listed(known)}.`,
  unknown_option: ({ option, near, known }) =>
    `There is no option “${option}” here.${near === undefined ? '' : ` Is “${near}” meant?`} There are: ${listed(known)}.`,
  missing_value: ({ option }) => `“${option}” wants a value after it.`,
  needless_value: ({ option }) => `“${option}” takes no value. Leave out what follows the equals sign.`,
  repeated_option: ({ option }) => `“${option}” can be given once only.`,
  missing_option: ({ option, command }) => `“${command}” wants “${option}”.`,
  without_option: ({ option, needs }) => `“${option}” means something together with “${needs}” only.`,
  unknown_language: ({ language }) => `There is no language “${language}”. There are: vi, en.`,
  malformed_day: ({ option, day }) => `“${option} ${day}”: there is no such day. Write YYYY-MM-DD, as in 2026-03-31.`,
  malformed_number: ({ option, number }) =>
    `“${option} ${number}”: not a number of seconds. Write one from 0.1 to 3600.`,
  malformed_position: ({ option, number }) =>
    `“${option} ${number}”: not the number of a message. Write whole numbers as “outbox parked” prints them; with commas between for --only, or last for --after.`,
  not_together: ({ option, other }) => `“${option}” and “${other}” cannot be given together. Leave one of them out.`,
  moved_command: ({ call }) => `This is called now: ${call}`,
  wrong_words: ({ command, count }) =>
    count === 0
      ? `What “${command}” is about has to be named after it.`
      : `“${command}” is not called like that (${count} ${count === 1 ? 'word' : 'words'} after it).`,
}

const sentences: Readonly<Record<Locale, Sentences>> = { vi, en }

/** Why a command line cannot be followed, as a person reads it. */
export const describeUsageFault = (fault: UsageFault, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one fault, which TypeScript cannot follow through a union
  const sentence = sentences[locale][fault.code] as (fault: UsageFault) => string
  return sentence(fault)
}
