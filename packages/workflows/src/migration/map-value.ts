import { activePaths, type StateValue } from '../procedure/statechart.js'

type Mapping = Readonly<Record<string, string | null>>

/** The innermost active paths: what the others follow from. */
const leavesOf = (value: StateValue): readonly string[] => {
  const paths = activePaths(value)
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)))
}

interface Tree {
  [key: string]: Tree
}

const toValue = (tree: Tree): StateValue | undefined => {
  const [first, ...others] = Object.entries(tree)
  if (!first) return undefined
  const inner = toValue(first[1])
  if (others.length === 0 && inner === undefined) return first[0]
  return Object.fromEntries(Object.entries(tree).map(([key, below]) => [key, toValue(below) ?? {}]))
}

/** A leaf and the one it stands at afterwards; `null` where its region is given up, nothing where no rule says. */
export interface MappedLeaf {
  readonly from: string
  readonly to: string | null | undefined
}

/** Where each leaf of a place goes: as the rule says of it or of the nearest state above it, else to the same path. */
export const mapLeaves = (value: StateValue, states: Mapping, known: ReadonlySet<string>): readonly MappedLeaf[] =>
  leavesOf(value).map((from) => {
    if (Object.hasOwn(states, from)) return { from, to: states[from] }
    const keys = from.split('.')
    const above = keys.map((_, place) => keys.slice(0, keys.length - place).join('.'))
    const ruled = above.find((path) => Object.hasOwn(states, path))
    if (ruled !== undefined) return { from, to: states[ruled] }
    return { from, to: known.has(from) ? from : undefined }
  })

/** The place that leaves make together. */
export const placeMadeOf = (leaves: readonly string[]): StateValue | undefined => {
  const tree: Tree = {}
  for (const leaf of leaves) {
    let at = tree
    for (const key of leaf.split('.')) {
      at[key] ??= {}
      at = at[key]
    }
  }
  return toValue(tree)
}
