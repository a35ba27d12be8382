import type { Tone } from '../design/tone.js'

/** A week is soon. */
const soon = 7

/** How much a number of days presses. */
export const dueTone = (daysLeft: number): Tone => {
  if (daysLeft < 0) return 'bad'
  return daysLeft <= soon ? 'warn' : 'plain'
}
