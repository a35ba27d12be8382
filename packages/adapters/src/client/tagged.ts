/** An answer and the tag it came with. */
interface Kept<Value> {
  readonly tag: string
  readonly value: Value
}

/** Answers by what was asked, so that a host need only say that nothing changed. */
export interface Tagged {
  readonly get: <Value>(key: string) => Kept<Value> | undefined
  readonly put: (key: string, kept: Kept<unknown>) => void
}

/** As many as somebody turns over in a sitting. */
const most = 30

/** Keeps the last answers, those not asked for longest leaving first. */
export const createTagged = (): Tagged => {
  const kept = new Map<string, Kept<unknown>>()
  const put: Tagged['put'] = (key, answer) => {
    kept.delete(key)
    kept.set(key, answer)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  return {
    get: <Value>(key: string) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is asked by one key is answered by one type
      const found = kept.get(key) as Kept<Value> | undefined
      if (found) put(key, found)
      return found
    },
    put,
  }
}
