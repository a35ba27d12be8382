/** Items in groups: two that share a key are in one group, and so are those that share one with either. */
export const connected = <Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] => {
  const groups = new Set<{ readonly keys: Set<string>; readonly items: Item[] }>()
  for (const item of items) {
    const joined = { keys: new Set(keysOf(item)), items: [item] }
    for (const group of groups) {
      if (![...group.keys].some((key) => joined.keys.has(key))) continue
      groups.delete(group)
      for (const key of group.keys) joined.keys.add(key)
      joined.items.unshift(...group.items)
    }
    groups.add(joined)
  }
  return [...groups].map((group) => group.items)
}
