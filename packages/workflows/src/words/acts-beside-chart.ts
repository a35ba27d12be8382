import type { Text } from '@anlang/core'

/** What can be done with a dossier beside the steps of its chart, by the word that refusals have for it. */
export const actsBesideChart = {
  changeEvidence: { vi: 'Thay đổi minh chứng', en: 'Change the evidence' },
  confirmEvidence: { vi: 'Xác nhận lại minh chứng', en: 'Vouch for the evidence anew' },
  migrate: { vi: 'Chuyển hồ sơ sang quy trình hiện hành', en: 'Hand the dossier over' },
  close: { vi: 'Kết thúc hồ sơ của đơn vị không còn', en: 'Close the dossier of a former unit' },
} as const satisfies Readonly<Record<string, Text>>
