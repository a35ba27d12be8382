import type { Text } from '@anlang/core'

/** What an acknowledged act survives: nothing, the death of its process, or a cut of the power as well. */
export type Survives = 'nothing' | 'process' | 'power'

/** What a journal promises beyond the contract that all of them keep. Told, not found out: users choose by it. */
export interface JournalTraits {
  readonly name: Text
  readonly survives: Survives
  /** Processes that may write at once: one, those of one machine, or those of many. */
  readonly writers: 'one' | 'machine' | 'many'
  /** Positions of facts: 1, 2, 3 …, or rising with gaps between them. */
  readonly positions: 'dense' | 'rising'
  /** Where it runs. */
  readonly runsIn: 'node' | 'anywhere'
  /** What else whoever chooses it has to know. */
  readonly note: Text
}
