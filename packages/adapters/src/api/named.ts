import type { Level, UnitId } from '@anlang/core'
import type { RecordedOffice } from '@anlang/workflows'

/** A unit and how it is called on the day: `xã Bạch Lưu`. */
export interface NamedUnit {
  readonly id: UnitId
  readonly name: string
  readonly level: Level | null
}

/** An office and how it is called, in the language of the answer: `Công an xã Bạch Lưu`. */
export interface NamedOffice extends RecordedOffice {
  readonly name: string
}

/** An office, and who acts in it by reference. */
export interface NamedActor extends NamedOffice {
  readonly person: string
}
