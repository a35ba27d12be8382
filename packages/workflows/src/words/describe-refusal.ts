import type { Locale } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import type { RefusalNames } from './refusal-names.js'
import type { RefusalSentences } from './refusal-sentences.js'
import { en } from './refusals.en.js'
import { vi } from './refusals.vi.js'

const sentences: Readonly<Record<Locale, RefusalSentences>> = { vi, en }

/** A refusal as a person reads it: what is wrong, where, and the remedy. */
export const describeRefusal = (refusal: Refusal, locale: Locale, names: RefusalNames): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one refusal, which TypeScript cannot follow through a union
  const sentence = sentences[locale][refusal.code] as (refusal: Refusal, names: RefusalNames) => string
  return sentence(refusal, names)
}
