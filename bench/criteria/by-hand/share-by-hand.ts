import type { Basis, Finding } from '@anlang/core'
import { byMargin, nothing } from './finding-by-hand.ts'

/** What a share must be, and where that stands. */
export interface ShareOf {
  readonly criterion: string
  readonly basis: Basis
  readonly evidence: readonly string[]
  readonly part: string
  readonly whole: string
  readonly percent: number
  readonly limitBasis: Basis
}

const missingOf = (of: ShareOf, part: number | undefined, whole: number | undefined): readonly string[] => {
  if (whole === undefined) return part === undefined ? [of.part, of.whole] : [of.whole]
  return part === undefined && whole > 0 ? [of.part] : nothing
}

/** So many percent at least; a share of nothing cannot be told. */
export const share = (of: ShareOf, part: number | undefined, whole: number | undefined): Finding => {
  const limit = whole === undefined || whole === 0 ? null : Math.ceil((whole * of.percent) / 100)
  const margin = limit === null || part === undefined ? null : part - limit
  const status = byMargin(margin)
  return {
    criterion: of.criterion,
    basis: of.basis,
    evidence: of.evidence,
    status,
    missing: status === 'undetermined' ? missingOf(of, part, whole) : nothing,
    measure: {
      kind: 'ratio',
      status,
      part: of.part,
      whole: of.whole,
      measured: { part: part ?? null, whole: whole ?? null },
      bound: 'atLeast',
      percent: of.percent,
      limitBasis: of.limitBasis,
      limit,
      margin,
    },
  }
}
