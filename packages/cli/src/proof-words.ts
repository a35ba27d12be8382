import type { Text } from '@anlang/core'
import type { Proof } from '@anlang/workflows'

/** What was proven, in words. */
export const proofWords: Readonly<Record<Proof, Text>> = {
  sound: { vi: 'hồ sơ nào cũng có lối kết thúc', en: 'sound' },
  refines: { vi: 'đúng trình tự của trung ương', en: "a refinement of the nation's procedures" },
  tightens: { vi: 'không lỏng hơn trung ương', en: 'no looser than the nation' },
  staffed: { vi: 'bước nào cũng có người làm', en: 'staffed' },
  timely: { vi: 'kịp mọi thời hạn', en: 'timely' },
  cited: { vi: 'có căn cứ', en: 'cited' },
}
