import type { UnitDiagnostic } from './check-unit-table.js'

/** One sentence for each code; a new code without one does not compile. */
export type UnitSentences = Readonly<Record<UnitDiagnostic['code'], (subject: string) => string>>
