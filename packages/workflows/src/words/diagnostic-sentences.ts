import type { RuleSetDiagnostic } from '@anlang/core'
import type { OverlayDiagnostic } from '../province/check-province.js'
import type { ProcedureDiagnostic } from '../verify/diagnostic.js'

/** What is found by a check of ours; rule sets bring their own sentences. */
type OwnDiagnostic = ProcedureDiagnostic | OverlayDiagnostic

/** Anything that a check of definitions can find. */
export type Diagnostic = OwnDiagnostic | RuleSetDiagnostic

/** One sentence for each code: what is wrong, and what can be done. A new code without one does not compile. */
export type DiagnosticSentences = Readonly<Record<OwnDiagnostic['code'], (subject: string) => string>>
