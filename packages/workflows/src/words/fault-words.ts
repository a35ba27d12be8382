import type { Text } from '@anlang/core'
import type { ShapeFault } from '../dossier/shape-fault.js'

const misshapen: Text = { vi: 'Không đúng mẫu.', en: 'Not of the right form.' }

/**
 * What is said of a place in what was sent, by what is wrong with it; a new fault without words does not compile.
 *
 * @example
 * ```ts
 * faultWords.unrecognized_keys.en // => 'Not to be sent here.'
 * ```
 */
export const faultWords: Readonly<Record<ShapeFault, Text>> = {
  invalid_type: { vi: 'Thiếu, hoặc không đúng kiểu.', en: 'Missing, or of the wrong kind.' },
  invalid_value: { vi: 'Không có trong các lựa chọn.', en: 'Not among the choices.' },
  invalid_format: misshapen,
  invalid_element: misshapen,
  not_multiple_of: misshapen,
  custom: misshapen,
  invalid_union: { vi: 'Không đúng mẫu nào được nhận.', en: 'None of the forms that are taken.' },
  invalid_key: {
    vi: 'Mã chỉ gồm chữ, số và dấu, không có dấu cách.',
    en: 'An id has letters, digits and marks, and no space.',
  },
  unrecognized_keys: { vi: 'Không được gửi ở đây.', en: 'Not to be sent here.' },
  too_small: { vi: 'Quá nhỏ, hoặc quá ít.', en: 'Too small, or too few.' },
  too_big: { vi: 'Quá lớn, hoặc quá dài.', en: 'Too big, or too long.' },
  too_many: { vi: 'Quá nhiều mục.', en: 'Too many of them.' },
  not_a_reference: {
    vi: 'Chỉ gồm chữ, số và các dấu . _ : @ / & -, không có dấu cách, tối đa 120 ký tự; chữ tiếng Việt ở dạng dựng sẵn (NFC).',
    en: 'Letters, digits and the marks . _ : @ / & - only, no space, 120 characters at most; Vietnamese letters composed (NFC).',
  },
  not_a_day: {
    vi: 'Không phải là một ngày có thật; viết năm-tháng-ngày, ví dụ 2022-11-14.',
    en: 'No day of the calendar; write year-month-day, such as 2022-11-14.',
  },
  not_figures: {
    vi: 'Số liệu là một đối tượng gồm các mã và giá trị của chúng.',
    en: 'Figures are an object of ids and their values.',
  },
  not_a_figure: {
    vi: 'Không phải là số liệu: mã không có dấu cách; giá trị là số, có/không (true/false), hoặc chữ tối đa 120 ký tự.',
    en: 'No figure: its id has no space, and its value is a number, true or false, or a word of 120 letters at most.',
  },
  not_a_place: {
    vi: 'Không phải vị trí do máy chủ đưa ra; hãy đọc lại từ trang đầu.',
    en: 'No place that this host gave; begin again with the first page.',
  },
  unknown_document: { vi: 'Không có loại văn bản này.', en: 'There is no such kind of document.' },
  unknown_reason: { vi: 'Không có lý do này trong danh mục.', en: 'There is no such reason in the list.' },
  unknown_position: { vi: 'Không có chức danh này.', en: 'There is no such position.' },
  unknown_subject: { vi: 'Không có loại đối tượng này.', en: 'There is no such kind of subject.' },
}
