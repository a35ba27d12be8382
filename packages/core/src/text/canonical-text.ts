const ordered = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** Plain data as JSON, the same whatever the order of its keys. */
export const canonicalText = (value: unknown): string => JSON.stringify(value, ordered)

/** Whether two pieces of plain data say the same. */
export const isSameData = (one: unknown, other: unknown): boolean =>
  one === other || canonicalText(one) === canonicalText(other)
