import type { Basis, Text } from '@anlang/core'

/** One part of a formula: three safeties, four self-managements. */
export interface CommitmentPart {
  readonly name: Text
  readonly count: number
  /** In the order of the source; absent where it does not say what they are. */
  readonly items?: readonly Text[]
}

/** What households and establishments sign under a name: "3 an toàn, 4 tự quản", with its items. */
export interface CommitmentFormula {
  readonly id: string
  readonly name: Text
  readonly parts: readonly CommitmentPart[]
  readonly basis?: Basis
  readonly source?: Text
}
