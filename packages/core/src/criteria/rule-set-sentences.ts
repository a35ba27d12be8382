import type { Text } from '../text/text.js'
import type { RuleSetFault } from './rule-set-fault.js'

/** What is wrong and what to do about it, in both languages; a fault without its sentence does not compile. */
export const sentences: Readonly<Record<RuleSetFault, (subject: string) => Text>> = {
  duplicate_criterion: (s) => ({
    vi: `Hai tiêu chí cùng mã “${s}”. Hãy đổi một mã.`,
    en: `Two criteria have the id “${s}”. Rename one.`,
  }),
  reserved_id: (s) => ({
    vi: `Mã “${s}” trùng tên riêng của JavaScript. Hãy đổi mã.`,
    en: `The id “${s}” is a name of JavaScript's own. Rename it.`,
  }),
  unknown_figure: (s) => ({
    vi: `Chỉ tiêu “${s}” chưa được khai báo. Hãy khai báo hoặc sửa tên.`,
    en: `The figure “${s}” is not declared. Declare it or correct the name.`,
  }),
  wrong_figure_type: (s) => ({
    vi: `Chỉ tiêu “${s}” khác loại mà quy tắc cần. Hãy đổi quy tắc hoặc loại chỉ tiêu.`,
    en: `The figure “${s}” is of another type than the rule needs. Change the rule or the type.`,
  }),
  wrong_unit: (s) => ({
    vi: `“${s}” không cùng đơn vị tính, không so sánh được. Hãy chọn hai chỉ tiêu cùng đơn vị tính.`,
    en: `“${s}” do not count the same thing and cannot be compared. Choose two figures of one unit.`,
  }),
  unknown_grade: (s) => ({
    vi: `Mức xếp loại “${s}” không có trong thang. Hãy dùng mức có trong thang.`,
    en: `The grade “${s}” is not on the scale. Use one that is.`,
  }),
  missing_case: (s) => ({
    vi: `Trường hợp “${s}” không có mức quy định. Hãy ghi mức cho từng trường hợp.`,
    en: `There is no limit for the case “${s}”. Give each case its limit.`,
  }),
  empty_series: (s) => ({
    vi: `Mức của quy tắc “${s}” không có giá trị nào. Hãy ghi ít nhất một mức và ngày có hiệu lực.`,
    en: `The limit of the rule “${s}” has no value. Give one and its first day.`,
  }),
  late_series: (s) => ({
    vi: `Mức chỉ có từ ${s}, sau ngày tiêu chí có hiệu lực. Hãy ghi mức từ ngày đầu.`,
    en: `The limit begins on ${s}, after the criterion is in force. Give one from its first day.`,
  }),
  gap_in_series: (s) => ({
    vi: `Trước ${s} có những ngày không có mức nào. Hãy nối liền các mức.`,
    en: `Before ${s}, or from it on, there are days without a limit. Close the gap.`,
  }),
  unordered_series: (s) => ({
    vi: `Mức từ ${s} chồng lên mức trước hoặc đứng sai thứ tự. Hãy xếp lại theo ngày.`,
    en: `The limit from ${s} overlaps the one before or is out of order. Put them in order of days.`,
  }),
  percent_out_of_range: (s) => ({
    vi: `${s} không phải số phần trăm nguyên từ 0 đến 100 hay phân số không quá 1. Hãy sửa mức.`,
    en: `${s} is no whole percentage from 0 to 100, nor a fraction of at most one. Correct it.`,
  }),
  not_a_count: (s) => ({
    vi: `Mức ${s} không phải số nguyên từ 0 trở lên. Hãy sửa mức.`,
    en: `The limit ${s} is no whole number of zero or more. Correct it.`,
  }),
  malformed_points: (s) => ({
    vi: `Điểm hoặc hệ số ${s} phải dương và là bội của 0,25. Hãy sửa lại.`,
    en: `The points or weight ${s} must be positive and a multiple of 0.25. Correct it.`,
  }),
  unordered_bands: (s) => ({
    vi: `Hạng “${s}” không thấp hơn hạng đứng trước. Hãy xếp các hạng từ cao xuống thấp.`,
    en: `The class “${s}” is not lower than the one before it. List classes from the highest down.`,
  }),
  malformed_window: (s) => ({
    vi: `Khoảng ngày “${s}” không hợp lệ. Hãy ghi hai ngày TT-NN, ngày trước không sau ngày sau.`,
    en: `The window “${s}” is malformed. Give two days MM-DD, the first not after the last.`,
  }),
  malformed_period: (s) => ({
    vi: `Kỳ đánh giá “${s}” không hợp lệ. Hãy ghi hai ngày TT-NN mà năm nào cũng có, ngày đầu (của năm trước) sau ngày cuối; nếu tính theo năm dương lịch thì bỏ mục này.`,
    en: `The assessment year “${s}” is malformed. Give two days MM-DD that every year has, the first (of the year before) after the last; for the calendar year leave it out.`,
  }),
  malformed_day: (s) => ({
    vi: `“${s}” không phải một ngày có thật dạng NNNN-TT-NN. Hãy sửa ngày.`,
    en: `“${s}” is not a day that exists, YYYY-MM-DD. Correct it.`,
  }),
  ends_before_it_begins: (s) => ({
    vi: `Hiệu lực kết thúc ${s}, trước ngày bắt đầu. Hãy sửa một trong hai ngày.`,
    en: `It ends on ${s}, before it begins. Correct one of the two days.`,
  }),
  empty_group: (s) => ({
    vi: `Nhóm “${s}” không có quy tắc nào. Hãy thêm quy tắc hoặc bỏ nhóm.`,
    en: `The group “${s}” has no rules. Add some or remove it.`,
  }),
  unreachable_number: (s) => ({
    vi: `Số quy tắc phải đạt là ${s}, không nằm trong số quy tắc của nhóm. Hãy sửa số này.`,
    en: `${s} rules of the group must be met, which is not one of their number. Correct it.`,
  }),
  never_met: (s) => ({
    vi: `Từ ngày ${s} không số liệu nào làm cho tiêu chí đạt được. Hãy xem lại mức và các quy tắc trái nhau.`,
    en: `From ${s} no figures can meet this criterion. Look for limits and rules that contradict each other.`,
  }),
  never_fails: (s) => ({
    vi: `Từ ngày ${s} tiêu chí luôn đạt với mọi số liệu, nên không đòi hỏi gì. Hãy xem lại mức.`,
    en: `From ${s} any figures meet this criterion: it demands nothing. Look at its limit.`,
  }),
  unknown_instrument: (s) => ({
    vi: `Không có văn bản “${s}” trong danh mục. Hãy khai báo văn bản hoặc sửa mã.`,
    en: `The instrument “${s}” is not in the table. Declare it or correct its key.`,
  }),
  instrument_not_in_force: (s) => ({
    vi: `Văn bản “${s}” không có hiệu lực vào ngày áp dụng. Hãy sửa căn cứ hoặc ngày.`,
    en: `The instrument “${s}” is not in force on the day. Correct the basis or the day.`,
  }),
  instrument_repealed: (s) => ({
    vi: `Văn bản “${s}” hết hiệu lực khi tiêu chí hoặc mức còn áp dụng. Hãy ghi ngày kết thúc hoặc căn cứ mới.`,
    en: `The instrument “${s}” is repealed while the criterion or limit goes on. Give its last day or a new basis.`,
  }),
  text_not_composed: (s) => ({
    vi: `“${s.normalize('NFC')}” không ở dạng Unicode dựng sẵn (NFC). Hãy gõ lại bằng bộ gõ Unicode.`,
    en: `“${s.normalize('NFC')}” is not in composed Unicode (NFC). Type it again with a Unicode keyboard.`,
  }),
}
