import type { DefinitionStamp, Head, Recorded } from '@anlang/workflows'

/** The procedure that facts put their dossier under: that of the opening, or of the last migration. */
const stampIn = (facts: readonly Recorded[]): DefinitionStamp | undefined => {
  const stamps = facts.flatMap(({ fact }) => {
    if ('procedure' in fact) return [fact.procedure]
    return fact.type === 'DossierMigrated' && 'to' in fact && typeof fact.to === 'object' && fact.to ? [fact.to] : []
  })
  return stamps.at(-1)
}

/**
 * Whether a state speaks of this dossier and of the procedure that its facts put it under. One that names another, or
 * none, cannot be compared with what the facts fold to.
 */
export const isHeadOf = (
  { id, procedure }: Partial<Pick<Head['dossier'], 'id' | 'procedure'>>,
  dossier: string,
  facts: readonly Recorded[],
): boolean => {
  const stamp = stampIn(facts)
  const isUnder =
    stamp?.id === procedure?.id && stamp?.version === procedure?.version && stamp?.hash === procedure?.hash
  return id === dossier && isUnder
}
