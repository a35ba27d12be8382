/** An opening as it is chosen and typed. */
export interface OpeningValues {
  readonly subject: string
  readonly entityKind: string
  readonly entity: string
  readonly year: string
  readonly model: string
  readonly follows: string
}

/** What was kept, in the places of today's form. */
export const restoredOpening = (kept: object, opening: OpeningValues): OpeningValues => {
  const found = new Map<string, unknown>(Object.entries(kept))
  const at = (key: keyof OpeningValues): string => {
    const value = found.get(key)
    return typeof value === 'string' ? value : opening[key]
  }
  return {
    subject: at('subject'),
    entityKind: at('entityKind'),
    entity: at('entity'),
    year: at('year'),
    model: at('model'),
    follows: at('follows'),
  }
}
