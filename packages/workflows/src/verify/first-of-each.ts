/** The first of each key, in the order in which these come. */
export const firstOfEach = <One>(all: readonly One[], keyOf: (one: One) => string): readonly One[] => {
  const first = new Map<string, One>()
  for (const one of all) {
    const key = keyOf(one)
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}
