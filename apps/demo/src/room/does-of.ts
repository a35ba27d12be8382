import type { Level, Text } from '@anlang/core'
import { ministryUnit, type Office, type Position } from '@anlang/workflows'

const text = (vi: string, en: string): Text => ({ vi, en })

const everywhere: Readonly<Record<Position, Text>> = {
  neighbourhoodHead: text(
    'Vận động bà con, đăng ký, tổ chức họp tự đánh giá và trình hồ sơ của khu dân cư.',
    'Brings the people together, registers, holds the self-assessment and submits the dossier of the neighbourhood.',
  ),
  frontBoard: text(
    'Cùng trưởng khu dân cư thống nhất dự thảo quy ước.',
    'Agrees to the draft covenant beside the head of the neighbourhood.',
  ),
  police: text(
    'Khảo sát địa bàn, soạn thảo kế hoạch, báo cáo sơ kết mô hình.',
    'Surveys the area, drafts the plan, reports on how the model does.',
  ),
  front: text(
    'Vận động đoàn viên, hội viên; tham gia ý kiến khi được hỏi.',
    'Brings its members in; gives its opinion where it is asked.',
  ),
  committee: text(
    'Lựa chọn địa bàn, ban hành kế hoạch, quyết định thành lập và ra mắt mô hình; đăng ký cho xã.',
    'Selects the site, issues the plan, establishes and launches the model; registers the commune.',
  ),
  chairman: text(
    'Ký quyết định công nhận và quyết định khen thưởng thuộc thẩm quyền.',
    'Signs the decisions of recognition and of commendation within their powers.',
  ),
  viceChairman: text('Ký thay Chủ tịch khi được giao.', 'Signs for the Chairman where empowered.'),
  steeringStanding: text(
    'Thẩm định hồ sơ cấp dưới gửi lên; đề nghị khen thưởng.',
    'Appraises the dossiers sent up to it; proposes commendations.',
  ),
  councilStanding: text(
    'Thư ký Hội đồng: đưa hồ sơ ra họp, ghi biên bản và số phiếu, thông báo kết quả.',
    'Secretary of the council: brings dossiers before it, keeps the minutes and the count, gives notice of the result.',
  ),
  entityHead: text('Đăng ký và tự đánh giá cho cơ quan, đơn vị mình.', 'Registers and assesses their own body.'),
  policeDirector: text('Chỉ huy Công an địa phương.', 'Commands the police of the place.'),
  minister: text('Quyết định khen thưởng thuộc thẩm quyền của Bộ.', 'Decides the commendations of the Ministry.'),
  movementDepartment: text('Tổng hợp hồ sơ của các tỉnh.', 'Collates the dossiers of the provinces.'),
  clock: text('Ghi việc đến hạn.', 'Notes what is due.'),
}

const above: Readonly<Partial<Record<Position, Text>>> = {
  police: text(
    'Tham gia ý kiến hiệp y, hướng dẫn nghiệp vụ.',
    'Gives its opinion on commendations, guides the police below.',
  ),
}

/** What an office does in the programme, in a sentence. */
export const doesOf = ({ position, unit }: Office, level: Level | undefined): Text =>
  (level === 'province' || unit === ministryUnit ? above[position] : undefined) ?? everywhere[position]
