import type { Finding, OverlayPath, ProcedureOverlay, Province, RuleSetOverlay } from '@anlang/workflows'

const hasKey = (value: object | undefined, key: string): boolean => value !== undefined && Object.hasOwn(value, key)

/** The step, requirement or term of an overlay that speaks of an act, or of a fact at the end of a place. */
const inProcedure = (
  { inserts = [], requires, shortens }: ProcedureOverlay,
  { place, subject }: Finding,
): OverlayPath | undefined => {
  const put = inserts.findIndex(({ command, fact }) => command === subject || place.endsWith(`/${fact}`))
  if (put >= 0) return ['inserts', put]
  if (hasKey(requires, subject)) return ['requires', subject]
  return hasKey(shortens, subject) ? ['shortens', subject] : undefined
}

const inRuleSet = (
  { adds = [], tightens, figures }: RuleSetOverlay,
  words: readonly string[],
): OverlayPath | undefined => {
  const added = adds.findIndex(({ id }) => words.includes(id))
  if (added >= 0) return ['adds', added]
  const tightened = words.find((word) => hasKey(tightens, word))
  if (tightened !== undefined) return ['tightens', tightened]
  const figure = words.find((word) => hasKey(figures, word))
  return figure === undefined ? undefined : ['figures', figure]
}

/** Where a word stands as a value, within a part. */
const pathOfWord = (part: unknown, word: string): OverlayPath | undefined => {
  if (part === word) return []
  if (typeof part !== 'object' || part === null) return undefined
  for (const [key, inner] of Object.entries(part)) {
    const path = pathOfWord(inner, word)
    if (path) return [Array.isArray(part) ? Number(key) : key, ...path]
  }
  return undefined
}

const partAt = (overlay: unknown, path: OverlayPath): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    overlay,
  )

const pathOfPart = (finding: Finding, overlay: Province | undefined): OverlayPath | undefined => {
  const { procedures = {}, ruleSets = {} } = overlay ?? {}
  const words = [...finding.place.split(' '), finding.subject]
  const [named = ''] = words
  const paths = [
    ...Object.entries(procedures)
      .filter(([id]) => id === named || !hasKey(procedures, named))
      .map(([id, laid]) => ({ id: ['procedures', id], inner: inProcedure(laid, finding) })),
    ...Object.entries(ruleSets)
      .filter(([id]) => id === named || !hasKey(ruleSets, named))
      .map(([id, laid]) => ({ id: ['ruleSets', id], inner: inRuleSet(laid, words) })),
  ]
  const within = paths.find(({ inner }) => inner)
  if (within?.inner) return [...within.id, ...within.inner]
  return paths.find(({ id: [, id] }) => id === named)?.id
}

/**
 * Where in an overlay something stands that was found in what came of it: what the finding says itself or else the
 * part that speaks of the same act or criterion, or of the same procedure or rule set. Nothing when there is no such
 * part.
 */
export const pathOfFinding = (finding: Finding, overlay: Province | undefined): OverlayPath | undefined => {
  if ('path' in finding && finding.path) return finding.path
  const path = pathOfPart(finding, overlay)
  // a word that nobody knows is shown where it is written
  const word =
    path && finding.code.startsWith('unknown_') ? pathOfWord(partAt(overlay, path), finding.subject) : undefined
  return path && [...path, ...(word ?? [])]
}
