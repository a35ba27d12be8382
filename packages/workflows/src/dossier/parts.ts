/** Parts of something, to be put in the place of its own: one that is `undefined` is taken out. */
export type Parts<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | undefined }

/** The same with other parts; what is taken out is absent, as it is from the record. */
export const revised = <Whole extends object>(whole: Whole, parts: Parts<Whole>): Whole => {
  const copy = { ...whole }
  for (const key in parts) {
    const value = parts[key]
    if (value !== undefined) copy[key] = value
    else if (key in copy) delete copy[key]
  }
  return copy
}

/** A record without some keys; `undefined` when nothing is left, so that an empty one is not kept. */
export const omit = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  drop: (key: string) => boolean,
): Readonly<Record<string, Value>> | undefined => {
  if (!record) return undefined
  const rest = Object.entries(record).filter(([key]) => !drop(key))
  return rest.length > 0 ? Object.fromEntries(rest) : undefined
}

/** The entries of a record that have these keys, under the names that `as` gives them. */
export const pick = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  keys: readonly string[],
  as: (key: string) => string = (key) => key,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = record && Object.hasOwn(record, key) ? record[key] : undefined
      return value === undefined ? [] : [[as(key), value] as const]
    }),
  )
