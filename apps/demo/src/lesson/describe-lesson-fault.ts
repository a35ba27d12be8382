import { describeOverlayFileFault } from '@anlang/adapters/overlay-file'
import type { Locale } from '@anlang/core'
import { kindNames } from './kind-names.js'
import type { LessonFault, LessonFaultCode } from './lesson-fault.js'

type Sentence = (fault: LessonFault) => string

const given = ({ given: text = '' }: LessonFault): string => `“${text}”`
const choices = ({ known = [] }: LessonFault): string => known.map((word) => `“${word}”`).join(', ')
const kindOf = ({ known: [kind = ''] = [] }: LessonFault, locale: Locale): string => kindNames[kind]?.[locale] ?? kind

const vi: Readonly<Record<LessonFaultCode, Sentence>> = {
  unreadable: ({ file }) => (file ? describeOverlayFileFault(file, 'vi') : ''),
  empty: () => 'Tệp trống. Hãy chép một bài có sẵn trong apps/demo/lessons rồi sửa.',
  too_long: () => 'Tệp quá dài. Hãy tách thành nhiều bài, mỗi bài một tệp.',
  missing: () => 'Thiếu mục này. Hãy ghi thêm; docs/training.md nói mỗi mục để làm gì.',
  unknown_key: (fault) => `Bài học không có mục ${given(fault)}. Hãy bỏ đi hoặc sửa lại tên mục.`,
  wrong_kind: (fault) => `Mục này phải là ${kindOf(fault, 'vi')}. Hãy sửa lại.`,
  not_a_choice: (fault) => `Giá trị không dùng được. Hãy chọn một trong: ${choices(fault)}.`,
  too_few: () => 'Còn quá ít hoặc quá nhỏ. Hãy ghi thêm.',
  too_many: () => 'Quá nhiều hoặc quá lớn. Hãy bớt lại.',
  empty_text: () => 'Chưa có lời. Mỗi câu cần đủ hai thứ tiếng: vi và en.',
  not_composed: () => 'Chữ Việt chưa ở dạng dựng sẵn (NFC). Hãy gõ lại câu này.',
  bad_id: (fault) =>
    `Tên ${given(fault)} chỉ được gồm chữ thường không dấu, số và dấu gạch nối. Hãy sửa, ví dụ “mo-khao-sat”.`,
  bad_day: (fault) => `${given(fault)} không phải là ngày có thật. Hãy ghi dạng NNNN-TT-NN, ví dụ 2022-11-15.`,
  bad_reference: (fault) =>
    `${given(fault)} không dùng làm mã được: không có dấu cách, không ghi lời. Hãy sửa, ví dụ “p-thon”.`,
  unclear_command: () =>
    'Chưa rõ là việc gì. Hãy ghi một trong ba: “by, opens” để mở hồ sơ; “by, dossier, act, data” để làm một bước; “day” để sang ngày khác.',
  too_few_hints: () => 'Mỗi việc cần từ 2 đến 3 gợi ý. Hãy ghi thêm.',
  unknown_persona: (fault) => `Không có vai ${given(fault)} trong mục cast. Hãy chọn một trong: ${choices(fault)}.`,
  unknown_dossier: (fault) =>
    `Không có hồ sơ ${given(fault)} trong mục dossiers. Hãy chọn một trong: ${choices(fault)}.`,
  unknown_unit: (fault) => `Ngày bắt đầu bài không có đơn vị ${given(fault)}. Hãy lấy mã đơn vị ở trang Đơn vị.`,
  unknown_act: (fault) =>
    `Quy trình của hồ sơ này không có việc ${given(fault)}. Hãy chọn một trong: ${choices(fault)}.`,
  unknown_code: (fault) => `Không có mã từ chối ${given(fault)}. Hãy xem lại; gần nhất là ${choices(fault)}.`,
  twice: (fault) => `${given(fault)} có hai lần. Hãy đổi tên một mục.`,
  days_out_of_order: (fault) =>
    `Ngày ${given(fault)} đứng trước ngày của việc phía trên. Hãy xếp các việc theo thứ tự ngày.`,
}

const en: Readonly<Record<LessonFaultCode, Sentence>> = {
  unreadable: ({ file }) => (file ? describeOverlayFileFault(file, 'en') : ''),
  empty: () => 'The file is empty. Copy one of the lessons in apps/demo/lessons and change it.',
  too_long: () => 'The file is too long. Make several lessons of it, each in a file of its own.',
  missing: () => 'This is missing. Add it; docs/training.md says what each part is for.',
  unknown_key: (fault) => `A lesson has no ${given(fault)}. Leave it out or correct its name.`,
  wrong_kind: (fault) => `This has to be ${kindOf(fault, 'en')}. Correct it.`,
  not_a_choice: (fault) => `This cannot stand here. Choose one of ${choices(fault)}.`,
  too_few: () => 'Too few or too small. Add to it.',
  too_many: () => 'Too many or too large. Take some away.',
  empty_text: () => 'There are no words. Each sentence is needed in both languages: vi and en.',
  not_composed: () => 'The Vietnamese letters are not composed (NFC). Type the sentence again.',
  bad_id: (fault) =>
    `${given(fault)} may only have small letters without marks, digits and hyphens. Correct it, as in “mo-khao-sat”.`,
  bad_day: (fault) => `${given(fault)} is no day. Write it as YYYY-MM-DD, such as 2022-11-15.`,
  bad_reference: (fault) => `${given(fault)} is no reference: no spaces and no sentences. Correct it, as in “p-thon”.`,
  unclear_command: () =>
    'It is not clear what is done. Write one of three: “by, opens” opens a dossier; “by, dossier, act, data” takes a step; “day” goes to another day.',
  too_few_hints: () => 'Each task needs 2 to 3 hints. Add to them.',
  unknown_persona: (fault) => `There is no persona ${given(fault)} in the cast. Choose one of ${choices(fault)}.`,
  unknown_dossier: (fault) => `There is no dossier ${given(fault)} under dossiers. Choose one of ${choices(fault)}.`,
  unknown_unit: (fault) =>
    `There is no unit ${given(fault)} on the first day of the lesson. Take its id from the page of units.`,
  unknown_act: (fault) => `The procedure of this dossier has no act ${given(fault)}. Choose one of ${choices(fault)}.`,
  unknown_code: (fault) => `There is no refusal ${given(fault)}. Look at it again; the nearest is ${choices(fault)}.`,
  twice: (fault) => `${given(fault)} stands twice. Rename one of them.`,
  days_out_of_order: (fault) =>
    `${given(fault)} is before the day of the task above it. Put the tasks in the order of their days.`,
}

const sentences: Readonly<Record<Locale, Readonly<Record<LessonFaultCode, Sentence>>>> = { vi, en }

/** A fault of a lesson's file as a trainer reads it: where, what is wrong, and the remedy. */
export const describeLessonFault = (file: string, fault: LessonFault, locale: Locale): string =>
  `${file}:${fault.line}:${fault.column}${fault.path ? ` ${fault.path}` : ''}: ${sentences[locale][fault.code](fault)}`
