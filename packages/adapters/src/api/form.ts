import type { CouncilShare, FigureValue, IsoDate, Text } from '@anlang/core'
import type { DocumentKind, DocumentReference, Reason } from '@anlang/workflows'

/** A paper that an act brings. */
export interface DocumentField {
  readonly kind: DocumentKind
  readonly label: Text
  readonly required: boolean
  /** It is required only where this yes/no figure is yes. */
  readonly requiredWhen: { readonly figure: string; readonly label: Text } | null
  /** What is on file. */
  readonly present: DocumentReference | null
  /** Not to be changed now: the dossier was returned, and this was not marked. */
  readonly closed: boolean
}

/** One of several answers. */
export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: Text
}

/** A figure that an act brings. */
export interface FigureField {
  readonly id: string
  readonly label: Text
  readonly type: 'count' | 'yesNo' | 'day' | 'grade' | 'points' | 'recognition'
  readonly required: boolean
  /** The answer that lets the act pass, where the act attests to it. */
  readonly expected: boolean | null
  readonly unit: Text | null
  readonly minimum: number | null
  readonly maximum: number | null
  /** Points go in quarters. */
  readonly step: number | null
  readonly latest: IsoDate | null
  /** Lowest first. */
  readonly choices: readonly Choice[]
  /** It may not exceed these figures. */
  readonly partOf: readonly { readonly figure: string; readonly label: Text }[]
  readonly present: FigureValue | null
  readonly closed: boolean
}

/** A count that a session states. */
export interface SessionField {
  readonly id: 'members' | 'present' | 'consulted' | 'inFavour'
  readonly label: Text
  readonly required: boolean
}

/** A share that a vote has to reach, and where the law says so, as it is cited. */
export interface SessionShare extends Pick<CouncilShare, 'share' | 'bound'> {
  readonly law: Text
}

/** How a session is stated: its counts, who stood back and why, and the ballot. */
export interface SessionForm {
  readonly of: 'council' | 'households'
  readonly fields: readonly SessionField[]
  readonly ballots: readonly Choice<'secret' | 'open'>[]
  /** The ballot that the law asks for. */
  readonly ballot: 'secret' | null
  readonly recusals: readonly Choice[]
  /** What must be there, and in favour, on the day and where the subject stands; none where nothing is known. */
  readonly quorum: SessionShare | null
  readonly majority: SessionShare | null
  /** Where the vote itself stands. */
  readonly law: Text
}

/** What may be marked as to be mended. */
export interface ItemChoice {
  readonly id: string
  readonly label: Text
  readonly of: 'criterion' | 'document' | 'figure'
}

/** What a form of a step is made from; everything that a reader sees is there in both languages. */
export interface StepForm {
  readonly documents: readonly DocumentField[]
  readonly figures: readonly FigureField[]
  readonly session: SessionForm | null
  readonly reason: { readonly required: boolean; readonly choices: readonly Choice<Reason>[] } | null
  /** What a return or a refusal may mark; empty where the step marks nothing. */
  readonly items: { readonly required: boolean; readonly choices: readonly ItemChoice[] } | null
  /** Nothing is asked: the step is taken by one press. */
  readonly empty: boolean
}
