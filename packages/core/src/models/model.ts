import type { Basis } from '../bases/basis.js'
import type { Text } from '../text/text.js'

/** One domain in which the people manage themselves. */
export interface ModelDomain {
  readonly id: string
  readonly name: Text
}

/** A kind of self-management model; where it stands is a site, who carries it are groups. */
export interface Model {
  readonly id: string
  readonly name: Text
  /** In the order its source gives; empty where the source does not define them. */
  readonly domains: readonly ModelDomain[]
  /** The document that names it, where the project knows one. */
  readonly basis?: Basis
  /** Where the name was read, when no instrument is known. */
  readonly source?: Text
}
