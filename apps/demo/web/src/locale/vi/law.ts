export const law = {
  basis: 'Căn cứ',
  due: 'Thời hạn: {{term}}',
  before: 'trước ngày {{day}}',
  beforeNextYear: 'trước ngày {{day}} năm sau',
  days_other: 'trong {{count}} ngày',
  workingDays_other: 'trong {{count}} ngày làm việc',
  after: 'kể từ “{{act}}”',
  elapsed_other: 'Phải qua ít nhất {{count}} ngày kể từ “{{act}}”',
  notBefore: 'Không sớm hơn ngày {{day}}',
  separation: {
    office: 'Không do cơ quan hay người đã “{{act}}” thực hiện',
    person: 'Không do người đã “{{act}}” thực hiện',
  },
  subordinates: 'Các hồ sơ cấp dưới của năm phải kết thúc trước',
  soleAward: 'Một thành tích không khen hai lần',
  first: 'Phải có “{{act}}” trước',
  returns_other: 'Được trả lại nhiều nhất {{count}} lần',
  atLeast: 'ít nhất {{part}}',
  moreThan: 'trên {{part}}',
  whole: { council: 'tổng số thành viên', households: 'tổng số hộ' },
  quorum: 'Phải có mặt {{share}} {{whole}}',
  majority: {
    council: 'Hội đồng đề nghị tán thành khi {{share}} {{whole}} tán thành',
    households: 'Được thông qua khi {{share}} {{whole}} tán thành',
  },
  halfIsOurs:
    'Chưa thấy văn bản nêu tỷ lệ tán thành của hình thức này; hệ thống tạm lấy quá nửa tổng số thành viên (chưa kiểm chứng).',
} as const
