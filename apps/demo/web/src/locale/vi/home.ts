export const home = {
  title: 'Mỗi hồ sơ phong trào đi đúng bước, đúng luật, từ thôn đến tỉnh',
  over: 'Phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  lead: 'An Làng dẫn hồ sơ của mô hình an ninh trật tự qua từng cấp: ai được làm gì, khi nào, cần giấy tờ gì, tiêu chí nào đạt, điều luật nào nói thế. Ở đây bạn tập làm trên chính hệ thống thật.',
  begin: 'Bắt đầu bài học thứ nhất',
  goOn: 'Học tiếp: {{title}}',
  desk: 'Vào bàn làm việc',
  way: {
    title: 'Đường đi của một mô hình',
    lead: {
      story: 'Số liệu lấy ngay từ sổ ghi của bàn làm việc: chuyện thôn Anh Dũng, xã Bạch Lưu.',
      empty: 'Số liệu lấy ngay từ sổ ghi của bàn làm việc.',
    },
    none: 'chưa có hồ sơ',
    dossiers_other: '{{count, number}} hồ sơ',
    achieved_other: '{{count, number}} đã đạt',
    stages: {
      survey: { name: 'Khảo sát', says: 'Công an xã xem địa bàn cần mô hình nào' },
      plan: { name: 'Kế hoạch', says: 'Ủy ban nhân dân xã ban hành kế hoạch' },
      establish: { name: 'Xây dựng', says: 'Ban chỉ đạo, quy ước, ra mắt, làm thử' },
      evaluate: { name: 'Đánh giá', says: 'Tự chấm, thẩm định, công nhận theo tiêu chí' },
      commend: { name: 'Khen thưởng', says: 'Hội đồng xét, một thành tích một hình thức' },
    },
  },
  promises: {
    title: 'Ba điều hệ thống giữ cho bạn',
    office: {
      name: 'Đúng người',
      says: 'Mỗi bước thuộc về một chức vụ. Chưa được làm thì nói rõ vì sao, và ai làm được.',
    },
    law: {
      name: 'Đúng luật',
      says: 'Mỗi tiêu chí dẫn điều khoản của ngày đó, số đo được, mức cần đạt, còn thiếu bao nhiêu và cách bù.',
    },
    record: {
      name: 'Không ai sửa lén',
      says: 'Việc đã ghi nối nhau bằng mã băm: sửa một chữ là thấy ngay.',
    },
  },
  lessons: 'Bốn bài học, làm thật trên hồ sơ tập',
  unitsTitle: 'Đơn vị hành chính, theo từng ngày',
  unitsLead: 'Tìm xã, huyện, tỉnh có dấu hay không dấu; xem trước và sau ngày 01/07/2025 đơn vị nào thành đơn vị nào.',
  unitsGo: 'Xem các đơn vị',
} as const
