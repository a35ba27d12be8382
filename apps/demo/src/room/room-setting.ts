import type { IsoDate } from '@anlang/core'
import type { Lesson } from '../lesson/lesson.js'
import type { TrainingRoom } from '../training/training-api.js'
import type { Machine, Surroundings } from './machine.js'

/** What a room is made of. */
export interface RoomSetting extends Surroundings {
  readonly folder: string
  readonly name: string
  /** The day on which it begins. */
  readonly start: IsoDate
  readonly lesson?: Lesson
  /** The story where nothing is said. */
  readonly begins?: TrainingRoom['begins']
  /** Records what is there before anybody comes; what was recorded by an earlier run is not recorded again. */
  readonly prepare: (machine: Machine) => Promise<void>
  /** Is told what was earned when the lesson is at its end. */
  readonly finished: (points: number) => void
  /** The clock of the machine, by which the longest idle room is known. */
  readonly now: () => string
}
