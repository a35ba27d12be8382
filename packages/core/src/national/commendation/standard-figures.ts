import type { FigureDeclarations } from '../../figures/figure.js'

const yesNo = (vi: string, en: string) => ({ type: 'yesNo', label: { vi, en } }) as const
const settled = (vi: string, en: string) => ({ type: 'yesNo', settled: true, label: { vi, en } }) as const
const years = (vi: string, en: string) => ({ type: 'count', unit: 'year', settled: true, label: { vi, en } }) as const
const members = (vi: string, en: string) =>
  ({ type: 'count', unit: 'member', settled: true, label: { vi, en } }) as const

/** What the standards of commendation ask of a nominee. Yes/no and counts only, never a person or a story. */
export const standardFigures = {
  'discipline.pending': settled(
    'Đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra hoặc có khiếu nại, tố cáo đang được xác minh',
    'Discipline, investigation, inspection or a verified complaint is pending',
  ),
  'complaint.inWindow': settled(
    'Có vi phạm hoặc khiếu nại, tố cáo đúng trong thời gian phải xem xét',
    'There was a violation or a founded complaint in the days looked back at',
  ),
  'achievement.awarded': settled(
    'Thành tích này đã được khen bằng một hình thức',
    'This achievement was already commended in one form',
  ),
  'registered.before': settled(
    'Đã đăng ký thi đua trước khi xét danh hiệu',
    'Emulation was registered before the title is considered',
  ),
  'conduct.exemplary': yesNo(
    'Gương mẫu chấp hành chủ trương, chính sách, pháp luật',
    'Exemplary in following policies and laws',
  ),
  'movement.excellent': yesNo(
    'Có thành tích xuất sắc được bình xét trong phong trào thi đua',
    'An excellent result reviewed in an emulation movement',
  ),
  'achievement.many': yesNo(
    'Lập được nhiều thành tích có phạm vi ảnh hưởng trong lĩnh vực',
    'Many achievements with influence in the field',
  ),
  'achievement.sudden': yesNo('Lập được thành tích đột xuất', 'A sudden achievement'),
  'duties.well': yesNo('Hoàn thành tốt nhiệm vụ, nghĩa vụ công dân', 'Tasks and civic duties done well'),
  'excellent.years': years(
    'Số năm liên tục hoàn thành xuất sắc nhiệm vụ',
    'Consecutive years of excellent completion of tasks',
  ),
  'initiatives.recognised': {
    type: 'count',
    unit: 'initiative',
    settled: true,
    label: { vi: 'Số sáng kiến được công nhận', en: 'Recognised initiatives' },
  },
  'unity.internal': yesNo('Nội bộ đoàn kết', 'United within'),
  'contribution.made': yesNo('Có đóng góp công sức, đất đai, tài sản', 'Contributed labour, land or property'),
  'fighter.grassroots.years': years(
    'Số năm liên tục là Chiến sĩ thi đua cơ sở',
    'Consecutive years as grassroots fighter',
  ),
  'fighter.province.years': years(
    'Số lần liên tục là Chiến sĩ thi đua cấp bộ, cấp tỉnh',
    'Consecutive times as fighter of a ministry or province',
  ),
  'service.months': {
    type: 'count',
    unit: 'month',
    settled: true,
    label: { vi: 'Số tháng công tác, hoạt động trong năm', en: 'Months of service or operation in the year' },
  },
  'disciplined.reprimand': settled('Bị kỷ luật từ khiển trách trở lên', 'Disciplined by a reprimand or more'),
  'disciplined.warning': settled(
    'Có người bị kỷ luật từ cảnh cáo trở lên',
    'Someone was disciplined by a warning or more',
  ),
  'worker.advanced': yesNo(
    'Đạt tiêu chuẩn Lao động tiên tiến, Chiến sĩ tiên tiến',
    'Meets the standard of an advanced worker',
  ),
  'merit.special': yesNo(
    'Có sáng kiến, đề tài được công nhận hoặc mưu trí, sáng tạo trong chiến đấu',
    'An initiative or research was recognised, or merit in combat',
  ),
  'members.total': members('Tổng số thành viên của tập thể', 'Members of the collective'),
  'members.advanced': members('Số đạt Lao động tiên tiến, Chiến sĩ tiên tiến', 'Of which advanced workers'),
  'members.completed': members('Số hoàn thành nhiệm vụ', 'Of which completed their tasks'),
  'members.fighters': members('Số Chiến sĩ thi đua cơ sở', 'Of which grassroots fighters'),
  'review.thematic': yesNo(
    'Xét trong tổng kết chuyên đề hằng năm phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    'Considered in the yearly thematic review of the movement',
  ),
  'targets.met': yesNo(
    'Hoàn thành toàn diện các chỉ tiêu thi đua, kế hoạch phòng, chống tội phạm',
    'All emulation targets and crime-prevention plans met',
  ),
  'force.title': {
    type: 'grade',
    settled: true,
    label: { vi: 'Danh hiệu của lực lượng nòng cốt', en: 'Title of the core force' },
    scale: [
      { id: 'none', label: { vi: 'Chưa đạt danh hiệu', en: 'No title' } },
      { id: 'advanced', label: { vi: 'Đơn vị tiên tiến', en: 'Advanced unit' } },
      { id: 'victory', label: { vi: 'Đơn vị quyết thắng', en: 'Unit of victory' } },
    ],
  },
  'province.typical': yesNo('Tiêu biểu của tỉnh, thành phố', 'Typical of the province'),
  'obligations.met': yesNo(
    'Hoàn thành nhiệm vụ chính trị, sản xuất và nghĩa vụ với Nhà nước',
    'Political and production tasks and obligations to the State met',
  ),
  'organisations.strong': yesNo(
    'Tổ chức đảng, đoàn thể vững mạnh; thực hiện dân chủ cơ sở, tiết kiệm, phòng, chống tham nhũng',
    'Strong Party and mass organisations; grassroots democracy, thrift, no corruption',
  ),
  'standard.attested': yesNo(
    'Cơ quan thi đua, khen thưởng xác nhận đạt tiêu chuẩn của hình thức theo quy định hiện hành',
    'The office for commendation attests that the standard of the form in force is met',
  ),
} as const satisfies FigureDeclarations

/** Figures of the standards. */
export type StandardFigure = keyof typeof standardFigures
