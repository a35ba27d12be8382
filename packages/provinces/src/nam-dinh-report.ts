import type { Text } from '@anlang/core'

/** Where what is said of Nam Định was read. */
export const namDinhReport: Text = {
  vi: 'Tin hội nghị tổng kết 10 năm (2013–2023) Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 1-8-2013 tại Nam Định',
  en: 'Report of the review of ten years (2013–2023) of Coordination Programme 09/CTr-BCA-MTTW of 1 August 2013 in Nam Định',
}

/** The same, of what the Federation of Labour and the police built together. */
export const builtByUnionAndPolice: Text = {
  vi: `${namDinhReport.vi}: do Liên đoàn Lao động tỉnh và Công an tỉnh phối hợp xây dựng`,
  en: `${namDinhReport.en}: built by the provincial Federation of Labour with the provincial police`,
}

/** The other half of the same conference. That all who were honoured there were of it is our reading. */
export const exemplarsHonoured: Text = {
  vi: `${namDinhReport.vi}: biểu dương điển hình tiên tiến trong công nhân, viên chức, lao động 2018–2023`,
  en: `${namDinhReport.en}: exemplars among workers and employees honoured, 2018–2023`,
}
