import type { Locale } from '@anlang/core'
import type { RestateRefusal } from './restate-refusal.js'

/** One sentence for each code, naming what was found and the remedy; a new code without one does not compile. */
export type RestateWords = {
  readonly [Code in RestateRefusal['code']]: (refusal: Extract<RestateRefusal, { code: Code }>) => string
}

/**
 * The sentences about Restate, in both languages.
 *
 * @example
 * ```ts
 * restateWords.en.restate_refused({ code: 'restate_refused', status: 404, found: 'x' }).includes('404') // => true
 * ```
 */
export const restateWords: Readonly<Record<Locale, RestateWords>> = {
  vi: {
    restate_refused: ({ status, found }) =>
      `Máy chủ Restate không nhận (${status}: ${found}). Hãy kiểm tra địa chỉ và việc đăng ký dịch vụ, rồi thử lại; chưa có gì được ghi vào.`,
  },
  en: {
    restate_refused: ({ status, found }) =>
      `The Restate server did not take it (${status}: ${found}). Check the address and whether the services are registered, and try again; nothing was written.`,
  },
}
