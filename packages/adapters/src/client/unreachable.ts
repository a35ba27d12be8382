import type { Locale, Text } from '@anlang/core'
import type { Unreachable } from './answer.js'

const sentences: Readonly<Record<Unreachable['code'], Text>> = {
  unreachable: {
    vi: 'Không kết nối được với máy chủ. Nội dung đã nhập vẫn còn; hãy gửi lại, hệ thống không ghi hai lần.',
    en: 'The server cannot be reached. What you entered is kept; send it again, and it will not be recorded twice.',
  },
  aborted: {
    vi: 'Yêu cầu đã được dừng.',
    en: 'The request was stopped.',
  },
}

/** What a client says itself when no host answered; `status` is that of whoever answered in its stead, or 0. */
export const unreachable = (code: Unreachable['code'], locale: Locale, status = 0): Unreachable => ({
  code,
  status,
  sentences: [sentences[code][locale]],
  refusals: [],
  faults: [],
})
