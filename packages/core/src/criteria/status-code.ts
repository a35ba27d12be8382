import type { Finding, Verdict } from './finding.js'

/** The statuses by their code in a compact result: the code is the place. */
export const statusCodes = ['met', 'not_met', 'undetermined', 'not_applicable'] as const

/** In place of every code of a subject whose figures are refused. */
export const refusedCode = 4

/** The code of a status. */
export const codeOf: Readonly<Record<Finding['status'], number>> = {
  met: 0,
  not_met: 1,
  undetermined: 2,
  not_applicable: 3,
}

const folded: readonly Verdict[] = ['met', 'not_met', 'undetermined']

/**
 * The verdict of a code, or `undefined` when the figures were refused.
 *
 * @example
 * ```ts
 * verdictOfCode(1) // => 'not_met'
 * ```
 */
export const verdictOfCode = (code: number): Verdict | undefined => folded[code]
