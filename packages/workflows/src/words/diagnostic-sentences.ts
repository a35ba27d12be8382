import type { RuleSetDiagnostic } from '@anlang/core'
import type { CollapseDiagnostic } from '../collapse/collapse-diagnostic.js'
import type { OverlayDiagnostic } from '../province/overlay-diagnostic.js'
import type { ProcedureDiagnostic } from '../verify/diagnostic.js'
import type { ProofDiagnostic } from '../verify/proof-diagnostic.js'

/** What is found by a check of ours; rule sets bring their own sentences. */
type OwnDiagnostic = ProcedureDiagnostic | OverlayDiagnostic | ProofDiagnostic | CollapseDiagnostic

/** Anything that a check of definitions can find. */
export type Diagnostic = OwnDiagnostic | RuleSetDiagnostic

/** Every code that has a sentence of ours. */
type DiagnosticCode = OwnDiagnostic['code']

/** A sentence about a subject; with what was expected where a value is not of its shape, or what holds an act up. */
type Sentence = (subject: string, detail: string, more: string) => string

/** One sentence for each code: what is wrong, and what can be done. A new code without one does not compile. */
export type DiagnosticSentences = Readonly<Record<DiagnosticCode, Sentence>>
