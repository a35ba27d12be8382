import type { Text } from '@anlang/core'

/** Where what is said of thôn Anh Dũng, its commune and its district was read. */
export const launchReport: Text = {
  vi: 'Tin hội nghị triển khai xây dựng mô hình tại thôn Anh Dũng, xã Bạch Lưu, huyện Sông Lô, đăng ngày 09/11/2020',
  en: 'Report of the launch in the hamlet of Anh Dũng, commune of Bạch Lưu, district of Sông Lô, 9 November 2020',
}
