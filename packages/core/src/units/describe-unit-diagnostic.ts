import type { Locale } from '../text/text.js'
import type { UnitDiagnostic } from './check-unit-table.js'
import { en } from './unit-sentences.en.js'
import type { UnitSentences } from './unit-sentences.js'
import { vi } from './unit-sentences.vi.js'

const sentences: Readonly<Record<Locale, UnitSentences>> = { vi, en }

/**
 * A diagnostic of a table of units as a person reads it: where, what is wrong, and the remedy.
 *
 * @example
 * ```ts
 * describeUnitDiagnostic({ code: 'no_version', place: 'c1', subject: 'commune' }, 'en') // => 'c1: The unit has no name and no days. Declare at least one version.'
 * ```
 */
export const describeUnitDiagnostic = ({ code, place, subject }: UnitDiagnostic, locale: Locale): string =>
  `${place}: ${sentences[locale][code](subject)}`
