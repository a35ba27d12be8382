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
    outcome_unknown: ({ dossier, command, found }) =>
      `Restate chưa trả lời được (${found}): chưa biết lệnh ${command} đối với hồ sơ ${dossier} đã được ghi hay chưa. Hãy gửi lại đúng lệnh đó với cùng mã lệnh; lệnh chỉ được ghi một lần.`,
  },
  en: {
    restate_refused: ({ status, found }) =>
      `The Restate server did not take it (${status}: ${found}). Check the address and whether the services are registered, and try again; nothing was written.`,
    outcome_unknown: ({ dossier, command, found }) =>
      `Restate gave no answer (${found}): whether the command ${command} on the dossier ${dossier} was recorded is unknown. Send the same command again with the same id; it is recorded once.`,
  },
}

/**
 * A refusal as a person reads it.
 *
 * @example
 * ```ts
 * describeRestate({ code: 'outcome_unknown', dossier: 'a', command: 'b', found: 'c' }, 'en').includes('the same id') // => true
 * ```
 */
export const describeRestate = (refusal: RestateRefusal, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one refusal, which TypeScript cannot follow through a union
  const sentence = restateWords[locale][refusal.code] as (refusal: RestateRefusal) => string
  return sentence(refusal)
}
