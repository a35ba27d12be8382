import { soon } from './soon.js'

/** Questions that are asked at the same time are asked of the database at once; each gets its own answer. */
export const gather = <Answer>(
  askAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): ((key: string) => Promise<Answer | undefined>) => {
  let keys = new Set<string>()
  let answers: Promise<ReadonlyMap<string, Answer>> | undefined
  const ask = (): Promise<ReadonlyMap<string, Answer>> => {
    const asked = [...keys]
    keys = new Set()
    answers = undefined
    return askAll(asked)
  }
  return async (key) => {
    keys.add(key)
    // after all that are asked now: by then nobody has been told anything that a later question could rest on
    answers ??= new Promise((resolve) => {
      soon(() => resolve(ask()))
    })
    return (await answers).get(key)
  }
}
