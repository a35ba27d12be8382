import type { ExplainedFinding, Explanation, Figures, Finding, IsoDate, Remedies, SubjectKind } from '@anlang/core'
import type { Assessment, DocumentReference } from '@anlang/workflows'

/** A finding in words and as values, with how far it is from its limit. */
export interface FindingItem extends ExplainedFinding {
  readonly value: Finding
  /** To spare when zero or more, short when negative, in the unit of the figure; none where it cannot be told. */
  readonly margin: number | null
}

/** Ways to turn a verdict, each in a sentence. */
export interface ToldRemedies extends Remedies {
  readonly sentences: readonly string[]
}

/** What an assessment found, in words. */
export interface ToldFindings extends Omit<Explanation, 'findings'> {
  readonly findings: readonly FindingItem[]
  readonly met: boolean
  /** Distances that are short by little, in sentences. */
  readonly nearMisses: readonly string[]
}

/** The recorded findings of a dossier; the words are missing when the rules of that day are not at hand any more. */
export interface FindingsAnswer {
  readonly assessment: Assessment | null
  readonly explanation: ToldFindings | null
}

/** What the criteria are asked to say of figures: those of a dossier, or of a scheme and subject. Nothing is written. */
export type ExplainAsk =
  | {
      readonly dossier: string
      /** Papers that would come along: some figures are their days. */
      readonly documents?: readonly DocumentReference[]
      readonly figures?: Figures
    }
  | {
      readonly scheme: string
      readonly subject: SubjectKind
      readonly asOf: IsoDate
      /** Where the subject stands: the overlays of its place are asked. */
      readonly unit?: string
      readonly figures: Figures
    }

/** What the criteria would say. */
export interface ExplainAnswer {
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: string }
  readonly asOf: IsoDate
  readonly figures: Figures
  readonly verdict: 'met' | 'not_met' | 'undetermined'
  readonly explanation: ToldFindings
  readonly remedies: ToldRemedies
}
