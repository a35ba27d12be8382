import type { Text } from '@anlang/core'

/** Where what is said of Ninh Bình was read. */
export const ninhBinhReport: Text = {
  vi: 'Tin hội nghị sơ kết 1 năm, ngày 24-10 (Cadn.com.vn; không in năm, suy ra là 2016)',
  en: 'Report of the review after one year, 24 October (Cadn.com.vn; no year printed, 2016 by inference)',
}

/** The same report, with what it says of one thing that it names. */
export const ninhBinhNoted = (vi: string, en: string): Text => ({
  vi: `${ninhBinhReport.vi}: ${vi}`,
  en: `${ninhBinhReport.en}: ${en}`,
})
