import type { Basis, Finding, Measure, Status } from '@anlang/core'

/** Shared by all findings that wait for nothing, or for which no document is wanted. */
export const nothing: readonly string[] = []

export const byMargin = (margin: number | null): Status => {
  if (margin === null) return 'undetermined'
  return margin >= 0 ? 'met' : 'not_met'
}

/** What is found of a criterion that needs no document. */
export const found = (criterion: string, basis: Basis, measure: Measure, missing: readonly string[]): Finding => ({
  criterion,
  basis,
  evidence: nothing,
  status: measure.status,
  missing,
  measure,
})

/** An answer beside the one the law expects. */
export const answered = (figure: string, answer: boolean | undefined, expected: boolean): Measure => {
  if (answer === undefined) {
    return { kind: 'attested', figure, measured: null, expected, status: 'undetermined', excusedBy: null }
  }
  const status = answer === expected ? 'met' : 'not_met'
  return { kind: 'attested', figure, measured: answer, expected, status, excusedBy: null }
}

/** A criterion that one answer decides. */
export const attested = (
  criterion: string,
  basis: Basis,
  figure: string,
  answer: boolean | undefined,
  expected: boolean,
): Finding => found(criterion, basis, answered(figure, answer, expected), answer === undefined ? [figure] : nothing)

/** All of several measures. */
export const all = (of: readonly Measure[]): Measure => {
  let status: Status = 'met'
  for (const inner of of) {
    if (inner.status === 'not_met') return { kind: 'all', status: 'not_met', of }
    if (inner.status === 'undetermined') status = 'undetermined'
  }
  return { kind: 'all', status, of }
}
