import type { Locale } from '@anlang/core'
import { lineOf } from './told.js'

/** Why what was asked for could not be printed, and what to do; nothing where whoever reads stopped, as `head` does. */
export const unprinted = (error: NodeJS.ErrnoException, locale: Locale): string | undefined => {
  if (error.code === 'EPIPE') return undefined
  const why = {
    vi:
      error.code === 'ENOSPC'
        ? 'Ổ đĩa đã đầy, nên phần in ra không trọn vẹn. Hãy giải phóng dung lượng hoặc chọn nơi khác, rồi gọi lại.'
        : `Phần in ra không trọn vẹn (${error.message}). Hãy kiểm tra nơi nhận, rồi gọi lại.`,
    en:
      error.code === 'ENOSPC'
        ? 'The disk is full, so that what was printed is not whole. Free some space or choose another place, and call again.'
        : `What was printed is not whole (${error.message}). Check where it goes, and call again.`,
  }
  return lineOf({ code: 'unwritable', sentence: why[locale] })
}
