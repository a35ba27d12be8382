/** One thing that an overlay says: a key that stays when its wording changes, and a sentence. */
export interface DescribedItem {
  readonly key: string
  readonly text: string
}

/** What an overlay says of one thing: a rule set, a procedure, its models. */
export interface DescribedPart {
  readonly key: string
  readonly title: string
  readonly items: readonly DescribedItem[]
}

/** A part, where there is something to say. */
export const part = (key: string, title: string, items: readonly DescribedItem[]): readonly DescribedPart[] =>
  items.length > 0 ? [{ key, title, items }] : []
