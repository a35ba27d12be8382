import { formatCount, formatDay, nearest, type VoteMeasure } from '@anlang/core'
import { recusedFrom } from '../requirements/vote.js'
import { faultsInWords } from './faults-in-words.js'
import type { RefusalSentences } from './refusal-sentences.js'
import { unitChanges } from './unit-changes.js'

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
const fields = {
  number: 'số, ký hiệu (có chữ số, không có dấu cách, nhiều nhất 60 ký tự, như 12/BC-CAX)',
  on: 'ngày ban hành',
  sha256: 'mã băm tệp',
} as const
const answers = (value: unknown) => (value === true ? 'có' : value === false ? 'không' : 'chưa trả lời')

const meant = (word: string | undefined) => (word === undefined ? '' : ` Có phải là “${word}”?`)

const members = { council: 'tổng số thành viên', households: 'tổng số hộ' } as const
const unsaid = { time: 'thời hạn', matter: 'nội dung', decision: 'số văn bản giao ký' } as const
const unsound = {
  unknown_state: 'không có trong phiên bản mới',
  ends_by_migration: 'là trạng thái kết thúc',
  unreachable_after: 'không thể đạt tới trong phiên bản mới',
  cannot_end_after: 'không có lối kết thúc',
} as const
const actions = {
  stands: 'giữ nguyên',
  goesOn: 'tiếp tục',
  endsWithItsUnit: 'kết thúc cùng đơn vị',
  toBeClosed: 'được kết thúc',
  toBeSetAnew: 'được lập lại',
  addedUp: 'được cộng vào đơn vị mới',
  keptApart: 'được ghi riêng',
} as const
const shareOf = ({ share, bound }: VoteMeasure): string => {
  const least = bound === 'moreThan' ? 'trên' : 'ít nhất'
  return `${least} ${typeof share === 'number' ? `${n(share)} %` : `${share.numerator}/${share.denominator}`}`
}
const term = ({ from, to }: { readonly from?: string; readonly to?: string }): string => {
  if (from === undefined) return to === undefined ? 'không thời hạn' : `đến hết ${formatDay(to)}`
  return span(from, to)
}

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
    `${model === null ? 'Hồ sơ phải nêu mô hình' : `Không có mô hình “${model}”`}. Các mô hình của địa phương: ${known.length > 0 ? quoted(known) : 'chưa khai báo'}.`,
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
      : 'Vào ngày này không còn cấp có thẩm quyền; hãy chuyển hồ sơ sang quy trình hiện hành.'),
  not_holder: ({ office, on, terms }, names) =>
    `Người thực hiện không được thay mặt ${names.office(office)} vào ngày ${formatDay(on)}${terms.length > 0 ? ` (chỉ ${list(terms.map(term))})` : ''}. Hãy kiểm tra danh bạ chức vụ.`,
  before_last_fact: ({ on, lastOn }) =>
    `Ngày ${formatDay(on)} trước việc gần nhất của hồ sơ (${formatDay(lastOn)}). Hãy kiểm tra đồng hồ hệ thống.`,
  deadline_passed: ({ act, lastDay, on }, names) =>
    `“${names.act(act)}” chỉ được thực hiện đến hết ngày ${formatDay(lastDay)}; hôm nay là ${formatDay(on)}. Hãy kết thúc hồ sơ do quá hạn.`,
  too_early: ({ act, firstDay, on }, names) =>
    `“${names.act(act)}” chỉ được thực hiện từ ngày ${formatDay(firstDay)}; hôm nay là ${formatDay(on)}. Hãy chờ đến ngày đó.`,
  awaits_step: ({ act, first }, names) => `Chưa làm được “${names.act(act)}”: phải có “${names.act(first)}” trước.`,
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
  unexpected_session: ({ act }, names) => `“${names.act(act)}” không có biểu quyết. Hãy bỏ kết quả biểu quyết.`,
  unexpected_reason: ({ act }, names) => `“${names.act(act)}” không cần nêu lý do. Hãy bỏ lý do.`,
  unknown_item: ({ item }) =>
    `“${item}” không phải mã tiêu chí, loại văn bản hay chỉ tiêu. Chỉ được nêu mục, không ghi lời.`,
  model_not_used: ({ procedure }, names) =>
    `Quy trình “${names.procedure(procedure)}” không gắn với mô hình. Hãy bỏ mô hình.`,
  nothing_to_follow: ({ procedure }, names) =>
    `Quy trình “${names.procedure(procedure)}” không nối tiếp hồ sơ nào. Hãy bỏ hồ sơ nối tiếp.`,
  malformed_command: ({ faults: found }) =>
    `Nội dung gửi không đúng dạng. ${faultsInWords(found, 'vi')} Hãy sửa các mục này rồi gửi lại.`,
  missing_figures: ({ figures }, names) => `Còn thiếu số liệu: ${quoted(figures.map(names.figure))}. Hãy bổ sung.`,
  none_answered_yes: ({ figures }, names) =>
    `Không có căn cứ nào: ${quoted(figures.map(names.figure))} đều được trả lời “không”. Phải có ít nhất một mục “có”; nếu không thì kết thúc xem xét.`,
  not_attested: ({ figure, measured, wanted }, names) =>
    `“${names.figure(figure)}”: ${answers(measured)}. Quy định yêu cầu “${answers(wanted)}”; hồ sơ phải chờ đến khi đúng như vậy.`,
  criteria_not_met: ({ notMet, undetermined }, names) =>
    [
      'Chưa đủ điều kiện công nhận.',
      ...(notMet.length > 0 ? [`Tiêu chí chưa đạt: ${list(notMet.map(names.criterion))}.`] : []),
      ...(undetermined.length > 0 ? [`Tiêu chí chưa xác định: ${list(undetermined.map(names.criterion))}.`] : []),
      'Hãy xem phần giải thích từng tiêu chí.',
    ].join(' '),
  no_ground: ({ undetermined }, names) =>
    `Chưa có căn cứ để hủy bỏ. ${undetermined.length > 0 ? `Chưa trả lời: ${list(undetermined.map(names.criterion))}. ` : ''}Hãy kết thúc xem xét, hoặc bổ sung kết luận.`,
  missing_session: ({ of }) =>
    `Chưa có kết quả ${of === 'council' ? 'họp hội đồng' : 'biểu quyết của hộ gia đình'}. Hãy ghi ${members[of]}, số có mặt và số tán thành.`,
  impossible_session: ({ session }) =>
    `Số liệu cuộc họp không hợp lệ (tổng ${n(session.members)}, có mặt ${n(session.present)}, lấy ý kiến bằng văn bản ${n(session.consulted ?? 0)}, không tham gia biểu quyết ${n(recusedFrom(session))}, tán thành ${n(session.inFavour)}). Hãy kiểm tra biên bản.`,
  ballot_not_secret: () => 'Việc này phải bỏ phiếu kín. Hãy họp lại và bỏ phiếu kín.',
  no_quorum: ({ of, session, quorum }) =>
    `Có mặt ${n(session.present)}/${n(session.members)}, cần ${n(quorum.limit)} (${shareOf(quorum)} ${members[of]}). Hãy họp lại khi đủ thành phần.`,
  not_carried: ({ session, majority }) =>
    `Tán thành ${n(session.inFavour)}/${n(session.members)}, cần ${n(majority.limit)} (${shareOf(majority)} ${members.households}). Nội dung không được thông qua.`,
  substitution_unlimited: ({ office, substitution, missing }, names) =>
    `Việc ký ${substitution}. cho ${names.office(office)} chưa ghi ${list(missing.map((part) => unsaid[part]))}. Hãy bổ sung văn bản giao ký.`,
  substitution_elsewhere: ({ office, substitution, act, acts }, names) =>
    `Được ký ${substitution}. cho ${names.office(office)} ở ${quoted(acts.map(names.act))}, không phải ở “${names.act(act)}”. Hãy trình người có thẩm quyền.`,
  not_empowered: ({ office, form, on, may }, names) =>
    `Ngày ${formatDay(on)}, ${names.office(office)} không có thẩm quyền tặng “${names.form(form)}”. Thẩm quyền: ${list(may.map(names.awarder))}.`,
  no_authority: ({ form, asOf, others }, names) =>
    `Ngày ${formatDay(asOf)} không ai có thẩm quyền tặng “${names.form(form)}”. Vào thời gian khác: ${list(others.map(({ awarder, from, to }) => `${names.awarder(awarder)} (${span(from, to)})`))}. Hãy chọn hình thức khác.`,
  claimed_by_another: ({ act, person }, names) =>
    `“${names.act(act)}” đang do người “${person}” xử lý. Hãy đề nghị người đó bàn giao.`,
  not_claimed: ({ act, person }, names) =>
    `“${names.act(act)}” ${person === null ? 'chưa có ai nhận' : `do người “${person}” nhận`}, nên không thể bàn giao. Chỉ người đã nhận mới bàn giao được.`,
  nothing_marked: ({ act }, names) =>
    `“${names.act(act)}” phải nêu rõ mục cần bổ sung. Hãy chọn tiêu chí, văn bản hoặc chỉ tiêu.`,
  not_reopened: ({ closed, items }, names) =>
    `Hồ sơ chỉ được trả lại để bổ sung: ${list(items.map(names.item))}. Không được sửa: ${list(closed.map(names.item))}. Hãy bỏ các mục này.`,
  too_many_returns: ({ act, atMost }, names) =>
    `Hồ sơ đã được “${names.act(act)}” ${n(atMost)} lần, là số lần tối đa. Hãy quyết định trên hồ sơ hiện có.`,
  nothing_due: ({ on }) => `Ngày ${formatDay(on)} không có việc nào đến hạn ở hồ sơ này. Không cần làm gì.`,
  kept_already: ({ act, on }, names) =>
    `“${names.act(act)}” đã được gửi sớm ngày ${formatDay(on)} và đang chờ đến bước. Không cần gửi lại.`,
  subordinates_open: ({ dossiers }) =>
    `Còn ${n(dossiers.length)} hồ sơ cấp dưới chưa kết thúc: ${list(dossiers)}. Hãy kết thúc các hồ sơ này trước.`,
  missing_reason: ({ act }, names) => `“${names.act(act)}” phải nêu lý do. Hãy chọn một lý do.`,
  departs_from_advice: ({ act, of, advice }, names) =>
    `Ở bước “${names.act(of)}”, Hội đồng ${advice === 'for' ? 'đã tán thành' : 'không tán thành'}. “${names.act(act)}” khác ý kiến Hội đồng thì phải nêu lý do. Hãy chọn một lý do.`,
  evidence_changed: ({ criteria, on }, names) =>
    `Minh chứng đã thay đổi ngày ${formatDay(on)} sau khi thẩm định${criteria.length > 0 ? `; cần thẩm định lại: ${list(criteria.map(names.criterion))}` : ''}. Hãy để cơ quan thẩm định xác nhận lại.`,
  nothing_changed: () => 'Không có minh chứng nào thay đổi. Không cần làm gì.',
  not_approved: ({ state, procedure }, names) =>
    `Hồ sơ đang ở “${names.state(procedure, state)}”, chưa được thẩm định. Hãy sửa ở bước của mình.`,
  unknown_variant: ({ procedure, variant, variants }, names) =>
    `${variant === null ? `Quy trình “${names.procedure(procedure)}” phải nêu hình thức` : `Không có hình thức “${variant}”`}. Các hình thức: ${quoted(variants)}.`,
  unknown_rule: ({ rule, known }) => `Không có quy tắc chuyển hồ sơ “${rule}”. Các quy tắc: ${quoted(known)}.`,
  rule_not_for: ({ rule, procedure, version }, names) =>
    `Quy tắc “${rule}” không dành cho hồ sơ theo “${names.procedure(procedure)}” phiên bản ${version}. Hãy chọn quy tắc khác.`,
  migration_unsound: ({ fault, state }) =>
    `Không chuyển được hồ sơ: trạng thái “${state}” ${unsound[fault]}. Hãy sửa quy tắc chuyển.`,
  not_mapped: ({ state, procedure }, names) =>
    `Quy tắc chuyển chưa nói hồ sơ ở “${names.state(procedure, state)}” đi về đâu. Hãy bổ sung quy tắc.`,
  unit_goes_on: ({ unit, change, action }, names) =>
    `Đến nay ${names.unit(unit)} ${unitChanges[change].vi}; theo chính sách, hồ sơ ${actions[action]}. Hãy tiếp tục theo quy trình.`,
  unit_not_kept: ({ unit, change, action }, names) =>
    `Đến nay ${names.unit(unit)} ${unitChanges[change].vi}; theo chính sách, hồ sơ ${actions[action]}. Hãy kết thúc hồ sơ của đơn vị cũ.`,
  already_awarded: ({ dossier }) =>
    `Thành tích này đã được khen thưởng ở hồ sơ “${dossier}”. Một thành tích không khen nhiều hình thức; hãy nêu thành tích khác.`,
  command_reused: ({ command }) => `Mã lệnh “${command}” đã dùng cho nội dung khác. Hãy gửi với mã lệnh mới.`,
  outcome_unknown: ({ dossier, command }) =>
    `Mất kết nối trước khi có trả lời: chưa biết lệnh “${command}” đối với hồ sơ “${dossier}” đã được ghi hay chưa. Hãy gửi lại đúng lệnh đó với cùng mã lệnh; lệnh chỉ được ghi một lần.`,
  fact_too_large: ({ size, most }) =>
    `Nội dung dài ${n(size)} ký tự, nhiều nhất ${n(most)}. Hãy chia nhỏ: bớt số liệu, văn bản trong một lần gửi.`,
  conflict: ({ dossier, version }) =>
    `Hồ sơ “${dossier}” vừa được người khác cập nhật (phiên bản ${n(version)}). Hãy xem lại rồi gửi lại.`,
  definition_unknown: ({ definition: { id, version }, reason }, names) =>
    reason === 'absent'
      ? `Không có quy trình “${names.procedure(id)}” phiên bản ${version} mà hồ sơ được lập theo. Hãy cài đúng phiên bản.`
      : `Quy trình “${names.procedure(id)}” phiên bản ${version} đã bị sửa sau khi lập hồ sơ. Hãy khôi phục bản gốc và phát hành phiên bản mới.`,
}
