/** A word of the nation that a release gave up, and what stands in its place: one word, or several where it was split. */
export interface Rename {
  /** The release that did it. */
  readonly release: string
  readonly kind: 'procedure' | 'act' | 'state' | 'ruleSet' | 'criterion'
  /** The procedure or rule set, by its id of before, that an act, a state or a criterion is of. */
  readonly of?: string
  readonly from: string
  readonly to: readonly [string, ...string[]]
}
