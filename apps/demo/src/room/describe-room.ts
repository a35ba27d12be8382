import { reformOf2025 } from '@anlang/adapters/units-csv'
import type { TrainingRoom } from '../training/training-api.js'
import { daysAhead } from './days-ahead.js'
import { describeCast } from './describe-cast.js'
import { describeLesson } from './describe-lesson.js'
import type { Room } from './room.js'
import { progressIn, todayIn } from './room-state.js'

/** A room as a page shows it. */
export const describeRoom = async (room: Room, best: number | null): Promise<TrainingRoom> => {
  const { lesson, name, cast, units, begins = 'story' } = room.setting
  const { engine, clock } = room.machine()
  const progress = lesson && (await progressIn(room, lesson))
  const today = todayIn(room)
  return {
    room: name,
    api: `/rooms/${name}/api`,
    revision: room.kept().revision,
    clock: { now: clock.now(), today, ahead: await daysAhead(room, lesson, progress?.current) },
    ...describeCast(engine, cast, today),
    lesson: lesson && progress ? await describeLesson(room, lesson, progress, best) : null,
    begins,
    units: units ? 'lists' : 'story',
    unitsFrom: units ? reformOf2025.vouchedFrom : null,
  }
}
