import type { Text } from '@anlang/core'
import type { TrainingFault } from '../training/training-api.js'

/** Why a room does not do what it is asked, and more to say about it. */
export interface RoomRefusal {
  readonly fault: TrainingFault
  readonly more?: readonly Text[]
}
