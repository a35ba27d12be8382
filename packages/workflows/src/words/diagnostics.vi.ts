import type { DiagnosticSentences } from './diagnostic-sentences.js'

const meant = (word: string): string => (word === '' ? ' Hãy sửa tên.' : ` Có phải là “${word}”?`)
const witness = (subject: string): string =>
  subject === '' ? '' : ` Ví dụ đạt ở đây mà không đạt ở trung ương: ${subject}.`

/** Vietnamese. */
export const vi: DiagnosticSentences = {
  malformed: (s) => `Không đúng dạng: ${s}. Hãy sửa theo lược đồ quy trình.`,
  wrong_initial: (s) => `Trạng thái đầu “${s}” không có. Hãy ghi tên một trạng thái của quy trình.`,
  unknown_target: (s) => `Bước dẫn tới “${s}”, là trạng thái không có ở cùng cấp. Hãy sửa đích.`,
  unreachable_state: (s) => `Không bước nào dẫn tới trạng thái “${s}”. Hãy nối hoặc bỏ trạng thái này.`,
  dead_step: (s) => `Việc “${s}” không bao giờ thực hiện được. Hãy nối hoặc bỏ bước này.`,
  cannot_end: (s) => `Từ đây hồ sơ “${s}” không thể kết thúc. Hãy thêm lối ra.`,
  final_without_ending: (s) => `Trạng thái cuối “${s}” chưa nêu cách kết thúc. Hãy ghi “ending”.`,
  ambiguous_act: (s) => `Việc “${s}” dẫn tới hai nơi từ cùng một chỗ. Hãy đổi tên một trong hai.`,
  missing_basis: () => 'Chưa nêu căn cứ. Hãy ghi văn bản và điều, khoản.',
  unknown_instrument: (s) => `Không có văn bản “${s}” trong danh mục. Hãy khai báo văn bản.`,
  instrument_not_in_force: (s) => `Văn bản “${s}” không có hiệu lực vào ngày áp dụng. Hãy sửa căn cứ hoặc ngày.`,
  unknown_requirement: (s, d) =>
    `Không có loại điều kiện “${s}”, hoặc quy trình không dùng được loại này.${d === '' ? ' Hãy sửa hoặc bỏ.' : meant(d)}`,
  unknown_position: (s, d) => `Không có chức vụ “${s}” trong danh mục.${meant(d)}`,
  unknown_level: (s, d) => `Không có cấp “${s}”.${meant(d)}`,
  unknown_document: (s, d) => `Không có loại văn bản “${s}” trong danh mục.${meant(d)}`,
  unknown_figure: (s) => `Chỉ tiêu “${s}” chưa được khai báo. Hãy khai báo hoặc sửa tên.`,
  unknown_earlier_act: (s, d) => `Việc “${s}” được nhắc tới không có trong quy trình.${meant(d)}`,
  malformed_month_day: (s) => `“${s}” không phải tháng-ngày dạng TT-NN. Hãy ghi một ngày có thật, ví dụ 11-15.`,
  unknown_form: (s, d) => `Không có hình thức khen thưởng “${s}” trong danh mục.${meant(d)}`,
  unknown_deemed_fact: (s) => `Hết hạn thì coi như “${s}”, nhưng trạng thái này không có bước đó. Hãy sửa tên.`,
  reserved_fact: (s) => `“${s}” là sự kiện của hệ thống. Hãy đặt tên khác.`,
  step_of_nobody: (s) => `Không ai thực hiện “${s}” và không có thời hạn nào dẫn tới. Hãy ghi chức vụ hoặc thời hạn.`,
  text_not_composed: (s) => `“${s}” không ở dạng Unicode dựng sẵn (NFC). Hãy gõ lại.`,
  not_json: (s) => `“${s}” chứa giá trị không ghi được thành JSON. Hãy bỏ hàm và giá trị rỗng.`,
  unknown_rule_set: (s, d) => `Không có bộ tiêu chí “${s}” của trung ương.${meant(d)}`,
  unknown_criterion: (s, d) => `Không có tiêu chí “${s}” trong bộ của trung ương.${meant(d)}`,
  not_a_number_limit: (s) => `Tiêu chí “${s}” không có mức bằng số để nâng.`,
  loosens: (s) => `Mức từ ${s} nhẹ hơn mức của trung ương. Tỉnh chỉ được quy định chặt hơn.`,
  replaces_figure: (s) => `Chỉ tiêu “${s}” là của trung ương, không được khai báo lại.`,
  duplicate_model: (s) => `Hai mô hình cùng mã “${s}”. Hãy đổi một mã.`,
  too_large: (s) => `Quy trình có quá ${s} trạng thái đồng thời, không kiểm chứng hết được. Hãy bớt nhánh song song.`,
  malformed_overlay: (s, d, e) => {
    if (d === 'missing') return `Thiếu mục “${s}”. Hãy bổ sung theo province.schema.json.`
    if (d === 'unrecognized_keys')
      return `Không có mục “${s}” trong lược đồ. Hãy sửa tên theo province.schema.json, hoặc bỏ.`
    if (d === 'not_a_map')
      return `“${s}” không phải định nghĩa của một đơn vị. Hãy ghi ít nhất các mục id, unit và name.`
    if (e !== '') return `Mục “${s}” ${e}`
    return `Mục “${s}” không đúng lược đồ. Hãy sửa theo province.schema.json.`
  },
  malformed_id: (s, d) =>
    `“${s}” không dùng làm mã được: mã chỉ gồm chữ, số, dấu chấm, gạch nối, và bắt đầu bằng chữ hoặc số.${meant(d)}`,
  malformed_word: (s) =>
    `“${s}” không dùng làm tên việc hoặc sự kiện được: tên chỉ gồm chữ cái A–Z không dấu và chữ số, bắt đầu bằng chữ cái. Hãy sửa tên.`,
  malformed_statement: (s) => `“${s}”: thiếu con số, hoặc không phải số. Hãy sửa theo “kind” của nó.`,
  removes: (s) => `“${s}”: địa phương không được bỏ yêu cầu của trung ương. Hãy xóa mục này.`,
  unknown_unit: (s, d) => `Không có đơn vị “${s}” vào ngày ${d}. Hãy sửa mã đơn vị, hoặc ghi “to” khi đơn vị đã hết.`,
  unit_not_within: (s) => `Đơn vị này không thuộc “${s}” mà định nghĩa được đặt lên. Hãy sửa “unit” hoặc “over”.`,
  unknown_overlay: (s) => `Không có định nghĩa “${s}” để đặt lên. Hãy nêu tệp cấp trên.`,
  overlays_in_a_circle: (s) => `Các định nghĩa đặt lên nhau thành vòng qua “${s}”. Hãy sửa “over”.`,
  overlay_outside_days: (s) => `Có ngày nằm ngoài thời gian áp dụng của “${s}”. Hãy sửa “from”, “to”.`,
  contradicts_overlay: (s, d) =>
    d === ''
      ? `Đơn vị này đã có định nghĩa “${s}” áp dụng cùng những ngày này. Hãy tách ngày hoặc gộp lại.`
      : `Mã “${s}” cũng là mã của một định nghĩa khác (${d}). Hãy đổi một mã, hoặc gộp hai định nghĩa lại.`,
  not_laid_over: (s) => `Đơn vị nằm trong “${s}” đang áp dụng. Hãy ghi “over” để đặt lên, không tách khỏi cấp trên.`,
  days_reversed: (s, d) => `Ngày kết thúc ${s} trước ngày bắt đầu ${d}. Hãy sửa “from”, “to”.`,
  basis_unknown: (s) => `Không có văn bản “${s}” trong danh mục. Hãy khai báo ở “instruments”.`,
  basis_not_in_force: (s, d) => `Văn bản “${s}” không có hiệu lực vào ${d}. Hãy sửa căn cứ hoặc “from”.`,
  instrument_taken: (s) => `“${s}” là văn bản của trung ương, không khai báo lại. Hãy dùng mã khác.`,
  never_separate: (s) => `“${s}” chỉ một cơ quan làm được mà lại phải khác cơ quan. Hãy ghi of: person hoặc bỏ.`,
  not_open_here: (s, d) => `“${s}” không giao cho cấp này quy định (giao cho: ${d}). Hãy chuyển lên cấp được giao.`,
  unknown_procedure: (s, d) => `Không có quy trình “${s}” trong thời gian áp dụng.${meant(d)}`,
  unknown_act: (s, d) => `Quy trình không có việc “${s}”.${meant(d)}`,
  unknown_state: (s, d) => `Quy trình không có trạng thái “${s}”.${meant(d)}`,
  act_taken: (s) => `Tên việc hoặc sự kiện của “${s}” đã được dùng. Hãy đặt tên riêng.`,
  fact_taken: (s) => `Sự kiện “${s}” đã là của một bước khác. Hãy đặt tên riêng ở “fact”.`,
  branch_taken: (s) => `“${s}” trùng tên một nhánh song song đã có. Hãy đặt tên việc khác ở “command”.`,
  requirement_not_open: (s) => `Điều kiện loại “${s}” do luật định, địa phương không đặt thêm được. Hãy bỏ.`,
  figure_not_declared: (s, d) => `Không việc nào mang được chỉ tiêu “${s}”.${meant(d)}`,
  contradiction: (s) => `“${s}” phải trả lời vừa có vừa không về cùng một chỉ tiêu. Hãy bỏ một điều kiện.`,
  insert_at_branches: (s) => `Không chèn được trước hay bên cạnh “${s}”, là việc của nhiều nhánh. Hãy chọn việc khác.`,
  insert_after_end: (s) => `Sau “${s}” hồ sơ đã kết thúc. Hãy chèn trước việc này.`,
  insert_beside_end: (s) => `“${s}” kết thúc hồ sơ, không thể có ý kiến song song. Hãy chèn trước việc này.`,
  insert_beside_way_out: (s) =>
    `Không thêm được nhánh bên cạnh “${s}”: các nhánh có lối ra chung, thêm nhánh thì lối ra mở lâu hơn của trung ương. Hãy chèn trước hoặc sau việc khác.`,
  insert_at_silence: (s) =>
    `Không chèn được ở “${s}”: tại đó im lặng có nghĩa, hoặc nhiều nhánh cùng chạy. Hãy chọn việc khác.`,
  too_many_states: (s) => `Chèn thêm ở “${s}” làm quy trình quá lớn để chứng minh. Hãy bớt ý kiến song song.`,
  term_of_silence: (s) =>
    `Hết hạn của “${s}” thì im lặng có nghĩa; rút ngắn là bớt quyền của nơi được hỏi. Hãy giữ nguyên.`,
  term_later: (s) => `Thời hạn của “${s}” dài hơn của trung ương. Địa phương chỉ được rút ngắn.`,
  term_of_other_clock: (s) =>
    `Thời hạn của “${s}” tính khác cách của trung ương nên không so được. Hãy dùng cùng loại.`,
  share_below: (s) => `Tỷ lệ phiếu cho “${s}” thấp hơn của cấp trên. Hãy ghi bằng hoặc cao hơn, đủ cả các tỷ lệ.`,
  quota_above: (s) => `Tỷ lệ “${s}” cao hơn của cấp trên. Hãy ghi bằng hoặc thấp hơn.`,
  malformed_formula: (s) => `Số mục của cam kết “${s}” không khớp số đã nêu. Hãy sửa “count” hoặc “items”.`,
  office_not_there: (s, d) => `“${s}” được đặt ở cấp không có vào ngày áp dụng (${d}). Hãy giao cho cấp đang có.`,
  renamed_into_one: (s, d) => `“${d}” nay cùng là “${s}”, chỉ giữ được một. Hãy gộp thành một mục “${s}”.`,
  unknown_whole: (s, d) => `Không có tổng số “${s}” để tính tỷ lệ.${meant(d)}`,
  unknown_scheme: (s, d) => `Không có danh hiệu “${s}” để xét công nhận.${meant(d)}`,
  unknown_indicator: (s, d) => `Chỉ số “${s}” chưa được khai báo ở “indicators”.${meant(d)}`,
  statement_of_other_kind: (s, d) => `Số liệu của “${s}” khác loại chỉ số. Hãy ghi loại: ${d}.`,
  duplicate_domain: (s) => `Hai lĩnh vực của mô hình cùng mã “${s}”. Hãy đổi một mã.`,
  run_not_national: (s) => `“${s}” xảy ra khi quy trình của trung ương chưa cho phép. Hãy đặt lại bước.`,
  end_not_national: (s) => `Sau “${s}” hồ sơ kết thúc khác quy trình của trung ương. Hãy đặt lại bước.`,
  requirement_dropped: (s, d) => `“${s}” thiếu điều kiện của trung ương (${d}). Hãy giữ nguyên điều kiện.`,
  deadline_later: (s) => `Thời hạn của “${s}” muộn hơn hoặc khác của trung ương. Hãy giữ hoặc rút ngắn.`,
  office_changed: (s) => `“${s}” do chức vụ khác thực hiện so với trung ương. Hãy giữ thẩm quyền.`,
  criterion_dropped: (s, d) => `Từ ${s} thiếu một tiêu chí của trung ương.${witness(d)}`,
  criterion_loosened: (s, d) => `Từ ${s} nhẹ hơn tiêu chí của trung ương.${witness(d)}`,
  applies_to_fewer: (s, d) => `Từ ${s} áp dụng cho ít đối tượng hơn trung ương.${witness(d)}`,
  not_decided: (s) => `Từ ${s} không chứng minh được là chặt hơn trung ương. Hãy viết tiêu chí đơn giản hơn.`,
  level_gone: (s, d) => `“${s}” giao cho cấp không còn vào ngày này (${d}). Hãy giao cho cấp đang có.`,
  roster_elsewhere: (s, d) =>
    `Danh sách ngày ${s} không có đối tượng nào của đơn vị trong thời gian áp dụng (${d}). Hãy bổ sung.`,
  nobody_holds: (s, d) => `Không ai đang giữ chức vụ để làm “${s}”: ${d}. Hãy bổ nhiệm hoặc ủy quyền.`,
  nobody_left: (s, d) => `Không còn ai làm được “${s}” vì phải khác người: ${d}. Hãy cử thêm người.`,
  no_deadline: (s) => `Việc “${s}” chờ mà không có thời hạn. Hãy ghi “deadline”.`,
  clock_does_not_fit: (s, d, why) => `Các bước chèn dùng hết thời hạn của “${s}” (${d}): ${why}`,
  never_in_time: (s, d, why) => `“${s}” không bao giờ kịp hạn (${d}): ${why}`,
  programme_broken: (s, d) => `Chuỗi quy trình đứt: “${s}” không còn kết thúc ở “${d}”. Hãy giữ trạng thái cuối.`,
  act_does_more: (s, d) =>
    `“${s}” không chỉ chuyển hồ sơ lên, còn có: ${d}. Hãy bỏ khỏi “merges”, hoặc giao phần đó cho việc khác trước.`,
}
