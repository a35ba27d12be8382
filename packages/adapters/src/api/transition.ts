import type { Refusal } from '@anlang/workflows'
import type { NamedActor, NamedOffice } from './named.js'

/**
 * What a dossier waits for beside its chart, since units or offices changed: to be handed over to another version of its
 * procedure, or to be closed.
 */
export interface TransitionItem {
  readonly kind: 'migrate' | 'close'
  /** The rule by which it is handed over. */
  readonly rule: string | null
  readonly title: string
  /** The instrument, marked where it is not verified, or what became of the unit and our policy. */
  readonly reason: string
  /** The office that asks may do it. */
  readonly open: boolean
  readonly refusals: readonly Refusal[]
  readonly sentences: readonly string[]
  /** Who could do it today. */
  readonly could: readonly NamedActor[]
  /** The offices that may, whoever sits in them. */
  readonly offices: readonly NamedOffice[]
}
