import type { Change } from '../api/index.js'

/** What becomes of what is heard. */
export interface ListenOptions {
  readonly onChange: (change: Change) => void
  /** Told when the line stands and when it is lost: `open` again after `lost` may mean that something was missed. */
  readonly onState?: (state: 'open' | 'lost') => void
  /** Goes on after this position; from now on when not said. */
  readonly after?: number
}

/** A line that stays open until it is closed. */
export interface Listening {
  readonly close: () => void
}
