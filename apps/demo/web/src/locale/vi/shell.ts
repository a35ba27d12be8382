export const shell = {
  name: 'An Làng',
  skip: 'Đến nội dung chính',
  navigation: 'Các mục chính',
  desk: 'Bàn làm việc',
  lessons: 'Bài học',
  registers: 'Sổ',
  units: 'Đơn vị',
  theme: 'Màu nền: {{theme}}. Đổi sang: {{next}}',
  themes: { system: 'theo máy', light: 'sáng', dark: 'tối' },
  foot: 'Bản tập huấn. Số hiệu văn bản, ngày và số liệu không có trong nguồn đều là giả định; không có họ tên của ai được lưu.',
  loading: 'Đang tải',
  retry: 'Thử lại',
  close: 'Đóng',
  notFound: {
    title: 'Không có trang này',
    lead: 'Địa chỉ có thể bị gõ nhầm, hoặc trang đã được chuyển đi. Không có gì bị mất.',
    home: 'Về trang đầu',
    desk: 'Đến bàn làm việc',
  },
  failed: {
    title: 'Chưa mở được trang này',
    lead: 'Trang gặp lỗi khi hiển thị. Sổ ghi không bị thay đổi.',
  },
  lost: {
    title: 'Không liên lạc được với máy chủ',
    lead: 'Hãy xem chương trình ở cửa sổ dòng lệnh còn chạy không. Trang sẽ tự thử lại.',
  },
} as const
