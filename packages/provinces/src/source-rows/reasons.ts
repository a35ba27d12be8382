import type { Held } from './held.js'

const because = (vi: string, en: string) => ({ in: 'nothing', why: { vi, en } }) as const satisfies Held

/** Why a row of the articles is out of scope. */
export const reasons = {
  slogan: because('Khẩu hiệu, không có số liệu hay quy tắc', 'A slogan: no figure and no rule in it'),
  task: because('Nhiệm vụ chung, không có chỉ tiêu', 'A general task without a figure or a rule'),
  otherMovement: because(
    'Phong trào khác, chỉ được nhắc tên',
    'Another movement, named only: nothing of it is recorded here',
  ),
  faith: because(
    'Thành phần tham gia; việc tham gia của tôn giáo không được ghi',
    'Who takes part: that a religious body does is never recorded',
  ),
  person: because('Người cụ thể: tên nằm ngoài hồ sơ', 'A person: names are kept outside the record'),
  crimeReports: because(
    'Tin về tội phạm và người: phần mềm này không ghi',
    'Information on crimes and persons: this software never records it',
  ),
  partyAndRespected: because(
    'Bí thư chi bộ, người có uy tín: không giữ bước nào của quy trình',
    'Party-cell secretaries and respected persons: they hold no step of a procedure',
  ),
  body: because(
    'Cơ quan, tổ chức phối hợp: thuộc danh bạ của nơi cài đặt, không thuộc gói của tỉnh',
    'A partner body: it belongs in the directory of the office that runs the engine',
  ),
  areaKinds: because(
    'Loại địa bàn trọng điểm, không có số liệu; vùng tôn giáo không được ghi',
    'Kinds of key areas, without a figure; areas of a faith are never recorded',
  ),
  emulation: because(
    'Phát động thi đua: diễn ra tại hội nghị ra mắt, không có bước riêng',
    'Launch of emulation: it happens at the launch of the model and has no step of its own',
  ),
  festival: because('Ngày hội hằng năm, không là bước của quy trình nào', 'A yearly festival: no step of a procedure'),
  pageJunk: because('Phần thừa của trang báo', 'Left over from the page template'),
} as const
