import type { Locale } from '@anlang/core'
import { describeReceiptRefusal } from '@anlang/workflows/log'
import type { Told } from '../told.js'

/** Why a key, a checkpoint or a receipt is not taken, told of the file it came from. */
export const tellRefusal = (
  refusal: Parameters<typeof describeReceiptRefusal>[0],
  locale: Locale,
  file?: string,
): Told => ({
  code: refusal.code,
  sentence: describeReceiptRefusal(refusal, locale),
  ...(file === undefined ? {} : { file }),
})
