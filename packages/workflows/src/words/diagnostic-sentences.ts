import type { ProvinceDiagnostic } from '../province/check-province.js'
import type { ProcedureDiagnostic } from '../verify/diagnostic.js'

/** Anything that a check of definitions can find. */
export type Diagnostic = ProcedureDiagnostic | ProvinceDiagnostic

/** One sentence for each code: what is wrong, and what can be done. A new code without one does not compile. */
export type DiagnosticSentences = Readonly<Record<Diagnostic['code'], (subject: string) => string>>
