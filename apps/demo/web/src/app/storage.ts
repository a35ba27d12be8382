/** What a browser keeps between visits; a browser that keeps nothing is no reason to fail. */
export const kept = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text, or forgets it; says whether that went well. */
export const keep = (key: string, value: string | undefined): boolean => {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}
