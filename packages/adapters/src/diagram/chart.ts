import type { Ending } from '@anlang/workflows'

/** A text broken into lines, and the room it takes. */
export interface Sized {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** What a box stands for; a `gate` is where arrows leave a group, and is not drawn. */
type BoxKind = 'start' | 'state' | 'final' | 'heading' | 'gate'

/** A node of the chart: a state, or what a group needs within. */
export interface Box extends Sized {
  readonly id: string
  readonly kind: BoxKind
  readonly group?: string
  readonly active: boolean
  readonly ending?: Ending
}

/** A state that has states of its own, drawn around them. */
export interface Group {
  readonly id: string
  readonly group?: string
  readonly active: boolean
}

/** A transition. One that leads from or to a group ends at the border of the group. */
export interface Arrow extends Sized {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly leaves?: string
  readonly enters?: string
  /** The step that is usually taken from there: drawn as straight as can be. */
  readonly main: boolean
  /** Keeps the parts of a group in order, and is not drawn. */
  readonly hidden: boolean
}

/** A procedure as boxes and arrows, not yet placed. */
export interface Chart {
  readonly boxes: readonly Box[]
  readonly groups: readonly Group[]
  readonly arrows: readonly Arrow[]
}
