import type { Noted } from './diary.ts'

/** A round while its writers act, for a fault that has to see or stop them. */
export interface Underway {
  /** Stops every writer where it is, in the middle of whatever it does; resolves when none moves. */
  readonly halt: () => Promise<void>
  readonly goOn: () => void
  /** What they have noted so far. */
  readonly noted: () => readonly Noted[]
}
