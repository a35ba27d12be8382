import type { UnitType } from './unit-type.js'

/**
 * Code, type and name of the 34 provinces on 1 July 2025, and the old codes of those whose territory each holds.
 * One that holds its own alone was not touched and is the same unit as before.
 */
export const provincesSince2025: readonly (readonly [
  code: string,
  type: UnitType,
  name: string,
  heldBefore: readonly string[],
])[] = [
  ['01', 'thanh_pho', 'Hà Nội', ['01']],
  ['04', 'tinh', 'Cao Bằng', ['04']],
  ['08', 'tinh', 'Tuyên Quang', ['02', '08']],
  ['11', 'tinh', 'Điện Biên', ['11']],
  ['12', 'tinh', 'Lai Châu', ['12']],
  ['14', 'tinh', 'Sơn La', ['14']],
  ['15', 'tinh', 'Lào Cai', ['10', '15']],
  ['19', 'tinh', 'Thái Nguyên', ['06', '19']],
  ['20', 'tinh', 'Lạng Sơn', ['20']],
  ['22', 'tinh', 'Quảng Ninh', ['22']],
  ['24', 'tinh', 'Bắc Ninh', ['24', '27']],
  ['25', 'tinh', 'Phú Thọ', ['17', '25', '26']],
  ['31', 'thanh_pho', 'Hải Phòng', ['30', '31']],
  ['33', 'tinh', 'Hưng Yên', ['33', '34']],
  ['37', 'tinh', 'Ninh Bình', ['35', '36', '37']],
  ['38', 'tinh', 'Thanh Hóa', ['38']],
  ['40', 'tinh', 'Nghệ An', ['40']],
  ['42', 'tinh', 'Hà Tĩnh', ['42']],
  ['44', 'tinh', 'Quảng Trị', ['44', '45']],
  ['46', 'thanh_pho', 'Huế', ['46']],
  ['48', 'thanh_pho', 'Đà Nẵng', ['48', '49']],
  ['51', 'tinh', 'Quảng Ngãi', ['51', '62']],
  ['52', 'tinh', 'Gia Lai', ['52', '64']],
  ['56', 'tinh', 'Khánh Hòa', ['56', '58']],
  ['66', 'tinh', 'Đắk Lắk', ['54', '66']],
  ['68', 'tinh', 'Lâm Đồng', ['60', '67', '68']],
  ['75', 'tinh', 'Đồng Nai', ['70', '75']],
  ['79', 'thanh_pho', 'Hồ Chí Minh', ['74', '77', '79']],
  ['80', 'tinh', 'Tây Ninh', ['72', '80']],
  ['82', 'tinh', 'Đồng Tháp', ['82', '87']],
  ['86', 'tinh', 'Vĩnh Long', ['83', '84', '86']],
  ['91', 'tinh', 'An Giang', ['89', '91']],
  ['92', 'thanh_pho', 'Cần Thơ', ['92', '93', '94']],
  ['96', 'tinh', 'Cà Mau', ['95', '96']],
]
