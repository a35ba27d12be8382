import type { Basis, Finding } from '@anlang/core'
import { nothing } from './finding-by-hand.ts'

/** The first three months of the year that is assessed. */
export interface Quarter {
  readonly from: string
  readonly through: string
  readonly basis: Basis
}

/** A document dated in Quarter 1. */
export const inQuarter1 = (
  criterion: string,
  basis: Basis,
  evidence: readonly string[],
  figure: string,
  day: string | undefined,
  quarter: Quarter,
): Finding => {
  const { from, through, basis: limitBasis } = quarter
  if (day === undefined) {
    const status = 'undetermined'
    const measure = { kind: 'document', figure, measured: null, from, through, status, limitBasis } as const
    return { criterion, basis, evidence, status, missing: [figure], measure }
  }
  const status = from <= day && day <= through ? 'met' : 'not_met'
  const measure = { kind: 'document', figure, measured: day, from, through, status, limitBasis } as const
  return { criterion, basis, evidence, status, missing: nothing, measure }
}
