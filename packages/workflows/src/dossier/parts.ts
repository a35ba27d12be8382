/** The same parts without those that are undefined: an absent part is absent from the record too. */
export const present = <Whole extends object>(
  parts: { readonly [Key in keyof Whole]: Whole[Key] | undefined },
): Whole => {
  const whole: { [Key in keyof Whole]?: Whole[Key] } = {}
  for (const key in parts) {
    const value = parts[key]
    if (value !== undefined) whole[key] = value
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was undefined was optional
  return whole as Whole
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
