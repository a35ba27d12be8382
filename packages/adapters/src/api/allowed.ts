import type { IsoDate } from '@anlang/core'
import type { OpenStep, Refusal } from '@anlang/workflows'
import type { StepForm } from './form.js'
import type { NamedActor, NamedOffice } from './named.js'
import type { TransitionItem } from './transition.js'

/** A step, whether it may be taken now, and what it would bring. */
export interface AllowedItem {
  readonly step: OpenStep['step']
  readonly act: string
  readonly title: string
  /** Nothing stands against it. */
  readonly open: boolean
  /**
   * The chart has it open where the dossier stands, whoever may take it: one's own to do, or to wait for. The others lie
   * ahead or behind.
   */
  readonly here: boolean
  /** The office that asks may take it, once the form brings what it asks: figures may still turn the criteria. */
  readonly ready: boolean
  readonly refusals: readonly Refusal[]
  readonly sentences: readonly string[]
  /** Who could take it today. */
  readonly could: readonly NamedActor[]
  /** The offices it is of, whoever sits in them. */
  readonly offices: readonly NamedOffice[]
  readonly due: IsoDate | null
  readonly issues: string | null
  /** It sends the dossier back. */
  readonly returns: boolean
  /**
   * What it asks of who takes it: for steps that the office that asks could take where the dossier stands, and for the one
   * that was asked for. None for all others.
   */
  readonly form: StepForm | null
}

/** Whose form is wanted though its step is not open, such as that of a page that was opened before. */
export interface AllowedAsk {
  /** The act: `selfAssess`. */
  readonly form?: string
}

/** What an office may do in a dossier, what not, why, and who could. */
export interface AllowedAnswer {
  readonly allowed: readonly AllowedItem[]
  /** What units and offices that changed ask to be done with it. */
  readonly transitions: readonly TransitionItem[]
  readonly today: IsoDate
  /** How the dossier stood when this was asked: a command from one of these forms says it in `seen`. */
  readonly tag: string
}
