import type { UnitSentences } from './unit-sentences.js'

/** Vietnamese. */
export const vi: UnitSentences = {
  duplicate_unit: (s) => `Mã nội bộ “${s}” dùng cho hai đơn vị. Hãy đổi một mã.`,
  duplicate_code: (s) => `Mã số “${s}” được hai đơn vị cùng cấp dùng trong cùng thời gian. Hãy kiểm tra ngày.`,
  no_version: () => 'Đơn vị chưa có tên và ngày nào. Hãy khai báo ít nhất một phiên bản.',
  malformed_day: (s) => `“${s}” không phải ngày hợp lệ, hoặc đứng trước ngày bắt đầu.`,
  overlapping_versions: (s) => `Phiên bản từ ${s} chồng lên phiên bản trước. Hãy sửa ngày kết thúc.`,
  gap_in_versions: (s) => `Trước ${s} có những ngày đơn vị không có tên. Hãy nối hai phiên bản.`,
  name_not_composed: (s) => `Tên “${s}” không ở dạng Unicode dựng sẵn (NFC). Hãy gõ lại.`,
  type_of_wrong_level: (s) => `Loại “${s}” không thuộc cấp của đơn vị.`,
  missing_parent: (s) => `Phiên bản từ ${s} chưa nêu đơn vị cấp trên.`,
  unknown_parent: (s) => `Không có đơn vị cấp trên “${s}”. Hãy khai báo hoặc sửa mã.`,
  parent_of_wrong_level: (s) => `Đơn vị cấp trên “${s}” không thuộc cấp liền trên vào thời gian này.`,
  parent_not_alive: (s) => `Đơn vị cấp trên “${s}” không tồn tại trong suốt thời gian của phiên bản.`,
  district_after_abolition: (s) => `Cấp huyện không còn từ 01/7/2025, nhưng đơn vị còn đến ${s}.`,
  succession_of_unknown_unit: (s) => `Quan hệ kế tiếp nhắc tới đơn vị “${s}” không có trong danh mục.`,
  succession_outside_life: (s) => `Ngày kế tiếp ${s} nằm ngoài thời gian tồn tại của một trong hai đơn vị.`,
}
