import type { IsoDate, RuleSet } from '@anlang/core'
import type { SoundOverlay } from '../sound-overlay.js'

/** The rules that were asked about. */
export interface ChosenRules {
  readonly ruleSet: RuleSet
  /** The same as the nation has it: itself, without an overlay. */
  readonly national: RuleSet
  readonly overlay?: SoundOverlay | undefined
  /** The day that was asked about. */
  readonly on?: IsoDate | undefined
}
