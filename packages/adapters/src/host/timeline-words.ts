import type { Text } from '@anlang/core'
import type { Session, Substitution } from '@anlang/workflows'

/** What the record of a dossier is told with, beside what definitions say. */
export const timelineWords = {
  opened: { vi: 'Mở hồ sơ', en: 'The dossier was opened' },
  deemed: { vi: 'mặc nhiên, do hết hạn', en: 'deemed, since the time was over' },
  members: { vi: 'Tổng số thành viên (hoặc hộ)', en: 'Members (or households) in all' },
  present: { vi: 'Có mặt', en: 'Present' },
  consulted: { vi: 'Lấy ý kiến bằng văn bản', en: 'Asked in writing' },
  inFavour: { vi: 'Tán thành', en: 'In favour' },
  recused: { vi: 'Không tham gia biểu quyết', en: 'Took no part' },
  secret: { vi: 'Bỏ phiếu kín', en: 'Secret ballot' },
  open: { vi: 'Biểu quyết công khai', en: 'Open vote' },
} as const satisfies Readonly<Record<string, Text>>

/** In whose place somebody signs, by which form. */
export const substitutions: Readonly<Record<Substitution, Text>> = {
  KT: { vi: 'Ký thay (KT.)', en: 'Signed as deputy (KT.)' },
  TL: { vi: 'Thừa lệnh (TL.)', en: 'Signed by order (TL.)' },
  TUQ: { vi: 'Thừa ủy quyền (TUQ.)', en: 'Signed by written authority (TUQ.)' },
}

/** Why members stand back from a matter. */
export const recusals: Readonly<Record<NonNullable<Session['recused']>[number]['reason'], Text>> = {
  own_case: { vi: 'Việc của chính mình', en: 'Their own case' },
  relative: { vi: 'Người thân thích', en: 'A relative' },
  proposer: { vi: 'Là người đề nghị', en: 'They proposed it' },
  other_interest: { vi: 'Có lợi ích liên quan khác', en: 'Another interest' },
}
