import type { IsoDate, Locale } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import { type RefusalNames, refusalNames } from './refusal-names.js'
import type { RefusalSentences } from './refusal-sentences.js'
import { en } from './refusals.en.js'
import { vi } from './refusals.vi.js'

const sentences: Readonly<Record<Locale, RefusalSentences>> = { vi, en }

/** The day that a refusal speaks of, if it does. */
const dayOf = (refusal: Refusal): { readonly on?: IsoDate } => {
  if ('on' in refusal) return { on: refusal.on }
  return 'asOf' in refusal ? { on: refusal.asOf } : {}
}

/**
 * A refusal as a person reads it: what is wrong, where, and the remedy. Without names it is told by those of the nation;
 * `namesIn` makes those of an engine, its overlays among them, once for many.
 *
 * @example
 * ```ts
 * describeRefusal({ code: 'missing_reason', act: 'refuseRecognition' }, 'en')
 * // => '“Refuse recognition” wants a reason. Choose one.'
 * ```
 */
export const describeRefusal = (
  refusal: Refusal,
  locale: Locale,
  names: RefusalNames = refusalNames(dayOf(refusal), locale),
): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one refusal, which TypeScript cannot follow through a union
  const sentence = sentences[locale][refusal.code] as (refusal: Refusal, names: RefusalNames) => string
  return sentence(refusal, names)
}
