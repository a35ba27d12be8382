import type { ExplainedFinding } from '@anlang/core'
import type { Output } from '../output.js'

const marks: Readonly<Record<ExplainedFinding['status'], string>> = {
  met: '✓',
  not_met: '✕',
  undetermined: '?',
  not_applicable: '–',
}

const tones = { met: 'good', not_met: 'bad', undetermined: 'quiet', not_applicable: 'quiet' } as const

/** A finding in one line: how it came out, what is demanded, what was measured, what would turn it, and the law. */
export const findingLine = (finding: ExplainedFinding, { paint }: Pick<Output, 'paint'>): string => {
  const { criterion, status, label, text, sentence, remedy, basis } = finding
  const turns = remedy === undefined ? '' : ` ${remedy}`
  return `${paint(tones[status], marks[status])} ${criterion} (${label}): ${text}. ${sentence}${turns} (${basis})`
}
