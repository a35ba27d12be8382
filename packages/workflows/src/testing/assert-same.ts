import canonicalize from 'canonicalize'

/** Throws unless two values are the same JSON; the contract needs no assertion library of its own. */
export const assertSame = (actual: unknown, expected: unknown, what: string): void => {
  const [left, right] = [canonicalize(actual), canonicalize(expected)]
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`)
}
