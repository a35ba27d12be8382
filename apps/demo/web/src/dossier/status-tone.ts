import type { FindingItem } from '@anlang/adapters/client'
import type { Tone } from '../design/tone.js'

/** How a criterion came out, as a colour. */
export const statusTone: Readonly<Record<FindingItem['status'], Tone>> = {
  met: 'good',
  not_met: 'bad',
  undetermined: 'warn',
  not_applicable: 'plain',
}
