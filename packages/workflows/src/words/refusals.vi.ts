import { formatCount, formatDay, nearest } from '@anlang/core'
import type { RefusalSentences } from './refusal-sentences.js'

const n = (value: number) => formatCount(value, 'vi')
const span = (from: string, to: string | undefined) =>
  to === undefined ? `từ ${formatDay(from)}` : `từ ${formatDay(from)} đến hết ${formatDay(to)}`
const list = (words: readonly string[]) => words.join('; ')
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')
const faults = {
  not_a_count: 'phải là số nguyên không âm',
  not_yes_or_no: 'phải là có hoặc không',
  not_a_day: 'phải là ngày có thật, dạng NNNN-TT-NN',
  not_on_the_scale: 'phải là một mức của thang xếp loại',
  not_points: 'phải là bội của 0,25, từ 0 đến điểm tối đa',
} as const
const fields = { number: 'số, ký hiệu', on: 'ngày ban hành', sha256: 'mã băm tệp' } as const
const answers = (value: unknown) => (value === true ? 'có' : value === false ? 'không' : 'chưa trả lời')

const meant = (word: string | undefined) => (word === undefined ? '' : ` Có phải là “${word}”?`)

/** Vietnamese. */
export const vi: RefusalSentences = {
  unknown_unit: ({ unit }) =>
    `Không có đơn vị “${unit}” trong danh mục. Hãy chọn đơn vị từ danh mục đơn vị hành chính.`,
  outside_unit_life: ({ name, asOf, from, to, successors }) =>
    `Ngày ${formatDay(asOf)} nằm ngoài thời gian tồn tại của ${name} (${span(from, to)}). ` +
    (successors.length > 0
      ? `Hãy dùng đơn vị kế tiếp: ${list(successors.map((unit) => unit.name))}.`
      : 'Hãy kiểm tra lại ngày.'),
  unknown_figure: ({ figure, known }) =>
    `Không có chỉ tiêu “${figure}”. Hãy kiểm tra tên chỉ tiêu theo bộ tiêu chí.${meant(nearest(figure, known))}`,
  malformed_figure: ({ figure, value, fault, allowed }, names) =>
    `“${names.figure(figure)}”: giá trị “${String(value)}” không hợp lệ, ${faults[fault]}${allowed ? ` (${quoted(allowed.map((grade) => names.value(figure, grade)))})` : ''}. Hãy sửa rồi gửi lại.`,
  part_exceeds_whole: ({ part, whole, measured, limit }, names) =>
    `“${names.figure(part)}” là ${n(measured)}, lớn hơn “${names.figure(whole)}” là ${n(limit)}. Hãy đối chiếu lại hai số này.`,
  malformed_day: ({ day }) => `“${day}” không phải là ngày có thật. Hãy ghi dạng NNNN-TT-NN.`,
  rule_set_not_in_force: ({ asOf, from, to }) =>
    `Bộ tiêu chí không có hiệu lực vào ngày ${formatDay(asOf)} (có hiệu lực ${span(from, to)}). Hãy chọn bộ tiêu chí của kỳ đánh giá.`,
  no_rule_set: ({ asOf, neighbours }, names) =>
    `Không có bộ tiêu chí nào cho ngày ${formatDay(asOf)}. Các bộ hiện có: ${list(neighbours.map(({ id, from, to }) => `${names.ruleSet(id)} (${span(from, to)})`))}.`,
  unknown_procedure: ({ procedure, known }, names) =>
    `Không có quy trình “${procedure}”. Các quy trình: ${quoted(known.map(names.procedure))}.`,
  no_procedure_version: ({ on, known }, names) =>
    `Không mở được quy trình này cho đơn vị vào ngày ${formatDay(on)}. Các quy trình: ${list(known.map(({ id, from, to }) => `${names.procedure(id)} (${span(from, to)})`))}.`,
  unknown_model: ({ model, known }) =>
    `${model === null ? 'Hồ sơ phải nêu mô hình' : `Không có mô hình “${model}”`}. Các mô hình của tỉnh: ${known.length > 0 ? quoted(known) : 'chưa khai báo'}.`,
  year_out_of_range: ({ year, on }) =>
    `Năm ${year} không mở được hồ sơ vào ngày ${formatDay(on)}. Hãy chọn năm nay hoặc năm trước.`,
  unknown_dossier: ({ dossier }) => `Không có hồ sơ “${dossier}”. Hãy kiểm tra mã hồ sơ.`,
  dossier_exists: ({ dossier }) =>
    `Việc này đã có hồ sơ “${dossier}”, đang xử lý hoặc đã kết thúc. Hãy mở hồ sơ đó để xem.`,
  wrong_predecessor: ({ follows, endedIn, given }, names) =>
    `Hồ sơ này phải nối tiếp một hồ sơ “${names.procedure(follows)}” của cùng đối tượng đã kết thúc ở “${names.state(follows, endedIn)}”` +
    `${given === null ? '' : `; hồ sơ “${given}” không phải như vậy`}. Hãy hoàn tất bước trước.`,
  unknown_act: ({ act, known }, names) =>
    `Quy trình không có việc “${act}”. Các việc: ${quoted(known.map(names.act))}.`,
  dossier_ended: ({ act, procedure, state }, names) =>
    `Hồ sơ đã kết thúc (${names.state(procedure, state)}), không thể “${names.act(act)}”. Hãy xem kết quả trong hồ sơ.`,
  not_open_here: ({ act, procedure, state, open }, names) =>
    `Chưa thể “${names.act(act)}” khi hồ sơ đang ở “${names.state(procedure, state)}”. Việc có thể làm: ${quoted(open.map(names.act))}.`,
  wrong_office: ({ act, office, wanted }, names) =>
    `“${names.act(act)}” không thuộc thẩm quyền của ${names.office(office)}. ` +
    (wanted.length > 0
      ? `Thẩm quyền: ${list(wanted.map(names.office))}.`
      : 'Vào ngày này không còn cấp có thẩm quyền; hãy rút hồ sơ và mở lại theo quy trình hiện hành.'),
  not_holder: ({ office, on }, names) =>
    `Người thực hiện không được thay mặt ${names.office(office)} vào ngày ${formatDay(on)}. Hãy kiểm tra danh bạ chức vụ.`,
  before_last_fact: ({ on, lastOn }) =>
    `Ngày ${formatDay(on)} trước việc gần nhất của hồ sơ (${formatDay(lastOn)}). Hãy kiểm tra đồng hồ hệ thống.`,
  deadline_passed: ({ act, lastDay, on }, names) =>
    `“${names.act(act)}” chỉ được thực hiện đến hết ngày ${formatDay(lastDay)}; hôm nay là ${formatDay(on)}. Hãy kết thúc hồ sơ do quá hạn.`,
  too_early: ({ act, firstDay, on }, names) =>
    `“${names.act(act)}” chỉ được thực hiện từ ngày ${formatDay(firstDay)}; hôm nay là ${formatDay(on)}. Hãy chờ đến ngày đó.`,
  same_office: ({ act, earlier }, names) =>
    `Cơ quan đã “${names.act(earlier)}” không được tự “${names.act(act)}”. Hãy chuyển cho cơ quan khác có thẩm quyền.`,
  same_person: ({ act, earlier }, names) =>
    `Người đã “${names.act(earlier)}” không được “${names.act(act)}”, dù với chức vụ khác. Hãy giao cho người khác.`,
  missing_documents: ({ documents }, names) =>
    `Còn thiếu văn bản: ${list(documents.map(names.document))}. Hãy bổ sung số và ngày của từng văn bản.`,
  malformed_document: ({ document, field }, names) =>
    `${names.document(document)}: ${fields[field]} không hợp lệ. Hãy sửa rồi gửi lại.`,
  document_from_the_future: ({ document, documentOn, on }, names) =>
    `${names.document(document)} ghi ngày ${formatDay(documentOn)}, sau ngày thực hiện ${formatDay(on)}. Hãy kiểm tra ngày văn bản.`,
  unexpected_document: ({ act, document }, names) =>
    `${names.document(document)} không thuộc việc “${names.act(act)}”. Hãy bỏ văn bản này; cơ quan có thẩm quyền sẽ nộp ở bước của mình.`,
  unexpected_figure: ({ act, figure }, names) =>
    `“${names.figure(figure)}” không được ghi ở việc “${names.act(act)}”. Hãy bỏ số liệu này, hoặc trả hồ sơ về bước ghi số liệu.`,
  figure_from_the_future: ({ figure, day, on }, names) =>
    `“${names.figure(figure)}” ghi ngày ${formatDay(day)}, sau ngày thực hiện ${formatDay(on)}. Hãy kiểm tra lại ngày.`,
  unexpected_vote: ({ act }, names) => `“${names.act(act)}” không có biểu quyết. Hãy bỏ kết quả biểu quyết.`,
  unknown_item: ({ item }) =>
    `“${item}” không phải mã tiêu chí, loại văn bản hay chỉ tiêu. Chỉ được nêu mục, không ghi lời.`,
  model_not_used: ({ procedure }, names) =>
    `Quy trình “${names.procedure(procedure)}” không gắn với mô hình. Hãy bỏ mô hình.`,
  nothing_to_follow: ({ procedure }, names) =>
    `Quy trình “${names.procedure(procedure)}” không nối tiếp hồ sơ nào. Hãy bỏ hồ sơ nối tiếp.`,
  malformed_command: ({ paths }) => `Nội dung gửi không đúng dạng ở: ${list(paths)}. Hãy sửa các mục này rồi gửi lại.`,
  missing_figures: ({ figures }, names) => `Còn thiếu số liệu: ${quoted(figures.map(names.figure))}. Hãy bổ sung.`,
  not_attested: ({ figure, measured, wanted }, names) =>
    `“${names.figure(figure)}”: ${answers(measured)}. Quy định yêu cầu “${answers(wanted)}”; hồ sơ phải chờ đến khi đúng như vậy.`,
  criteria_not_met: ({ notMet, undetermined }, names) =>
    [
      'Chưa đủ điều kiện công nhận.',
      ...(notMet.length > 0 ? [`Tiêu chí chưa đạt: ${list(notMet.map(names.criterion))}.`] : []),
      ...(undetermined.length > 0 ? [`Tiêu chí chưa xác định: ${list(undetermined.map(names.criterion))}.`] : []),
      'Hãy xem phần giải thích từng tiêu chí.',
    ].join(' '),
  missing_vote: () => 'Chưa có kết quả biểu quyết. Hãy ghi tổng số thành viên, số có mặt và số tán thành.',
  malformed_vote: ({ vote: { total, present, inFavour } }) =>
    `Kết quả biểu quyết không hợp lệ (tổng ${total}, có mặt ${present}, tán thành ${inFavour}). Hãy kiểm tra biên bản.`,
  no_quorum: ({ vote, quorum, needed }) =>
    `Có mặt ${n(vote.present)}/${n(vote.total)} thành viên, chưa đủ ${quorum.part}/${quorum.whole} (${n(needed)} người). Hãy họp lại khi đủ thành phần.`,
  not_carried: ({ vote, share, needed }) =>
    `Tán thành ${n(vote.inFavour)}/${n(vote.total)}, chưa đạt ${share.part}/${share.whole} tổng số thành viên (${n(needed)} phiếu). Đề nghị không được thông qua.`,
  already_awarded: ({ dossier }) =>
    `Thành tích này đã được khen thưởng ở hồ sơ “${dossier}”. Một thành tích không khen nhiều hình thức; hãy nêu thành tích khác.`,
  command_reused: ({ command }) => `Mã lệnh “${command}” đã dùng cho nội dung khác. Hãy gửi với mã lệnh mới.`,
  conflict: ({ dossier, version }) =>
    `Hồ sơ “${dossier}” vừa được người khác cập nhật (phiên bản ${n(version)}). Hãy xem lại rồi gửi lại.`,
  definition_unknown: ({ definition: { id, version }, reason }, names) =>
    reason === 'absent'
      ? `Không có quy trình “${names.procedure(id)}” phiên bản ${version} mà hồ sơ được lập theo. Hãy cài đúng phiên bản.`
      : `Quy trình “${names.procedure(id)}” phiên bản ${version} đã bị sửa sau khi lập hồ sơ. Hãy khôi phục bản gốc và phát hành phiên bản mới.`,
}
