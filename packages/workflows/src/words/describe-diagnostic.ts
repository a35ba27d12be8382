import { describeExpected, type Locale } from '@anlang/core'
import { describeHeldUp } from './describe-hold-up.js'
import type { Diagnostic, DiagnosticSentences } from './diagnostic-sentences.js'
import { en } from './diagnostics.en.js'
import { vi } from './diagnostics.vi.js'

const sentences: Readonly<Record<Locale, DiagnosticSentences>> = { vi, en }

/** Every code that a check of procedures, overlays and proofs can give; each has its place in docs/diagnostics.md. */
export const diagnosticCodes: readonly string[] = Object.keys(vi)

/** What a sentence says beside its subject and detail: what is expected in a place, or what holds an act up. */
const moreOf = (diagnostic: Diagnostic, locale: Locale): string => {
  if ('heldUp' in diagnostic) return describeHeldUp(diagnostic, locale)
  return 'expected' in diagnostic && diagnostic.expected ? describeExpected(diagnostic.expected, locale) : ''
}

/** A diagnostic as a person reads it: where, what is wrong, the way there, and the remedy. */
export const describeDiagnostic = (diagnostic: Diagnostic, locale: Locale): string => {
  const { place } = diagnostic
  if ('sentence' in diagnostic) return `${place}: ${diagnostic.sentence[locale]}`
  const { code, subject } = diagnostic
  const way =
    'way' in diagnostic && diagnostic.way.length > 0
      ? ` (${diagnostic.way.map((title) => title[locale]).join(' → ')})`
      : ''
  const detail = 'detail' in diagnostic ? (diagnostic.detail ?? '') : ''
  return `${place}${way}: ${sentences[locale][code](subject, detail, moreOf(diagnostic, locale))}`
}
