import type { DeliveryBook } from '@anlang/adapters/delivery'
import type { StoreStanding } from '@anlang/adapters/watch'
import type { Outcome } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import type { Told } from '../told.js'

/** Whether what is asked for has to be there, or is made where there is none. */
export type Made = 'there' | 'made'

/** How a journal is opened: to read what is there without writing one byte, or to write to it. */
export type OpenedTo = 'read' | Made

/** A journal that is open, with what stands beside it. */
export interface JournalPlace {
  /** Its path, or its address without the password. */
  readonly shown: string
  readonly journal: Journal
  readonly probe: () => Promise<StoreStanding>
  /** The delivery book; with `there`, nothing where nothing was ever delivered. */
  readonly book: (made: Made) => Promise<Outcome<DeliveryBook | undefined, Told>>
  /** What an error of the store says, to a person; nothing where it is a bug. */
  readonly toldOf: (error: unknown) => Told | undefined
  readonly close: () => Promise<void>
}
