/** What was found not to hold after a round, and of what. */
export interface FaultFound {
  readonly kind: 'lost' | 'twice' | 'broken' | 'unsaid'
  readonly what: string
}

/** Says that something does not hold of each of these. */
export const foundIn = (kind: FaultFound['kind'], said: string, which: Iterable<string>): readonly FaultFound[] =>
  [...which].map((what) => ({ kind, what: `${said}: ${what}` }))

/** What stands in a list more than once. */
export const repeatedIn = (list: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return list.filter((one) => seen.size === seen.add(one).size)
}
