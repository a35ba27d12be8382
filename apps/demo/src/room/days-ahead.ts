import type { IsoDate, Text } from '@anlang/core'
import type { DeadlineRow } from '@anlang/workflows'
import type { Lesson, Task } from '../lesson/lesson.js'
import type { RoomClock } from '../training/training-api.js'
import { inBoth, namesOf } from './names-of.js'
import { type RoomState, todayIn } from './room-state.js'

type DayAhead = RoomClock['ahead'][number]

/** Days on which the map of units changed, for the story's commune. */
const eras: readonly DayAhead[] = [
  {
    day: '2025-01-01',
    why: { vi: 'Xã Bạch Lưu nhập vào xã Hải Lựu', en: 'Xã Bạch Lưu goes into xã Hải Lựu' },
  },
  {
    day: '2025-07-01',
    why: { vi: 'Chính quyền hai cấp: không còn cấp huyện', en: 'Two levels of government: no districts any more' },
  },
]

const mostDeadlines = 6
const mostRows = 100

/** The deadlines that pass next, one a day. */
const deadlinesAhead = async (state: RoomState, today: IsoDate): Promise<readonly DayAhead[]> => {
  const { journal, engine } = state.machine()
  const rows = await journal.due('9999-12-31', { limit: mostRows })
  const names = namesOf(engine, today)
  const why = ({ act, dossier }: DeadlineRow): Text => {
    const title = inBoth(names, (words) => words.act(act))
    return {
      vi: `Hết hạn “${title.vi}” (hồ sơ ${dossier})`,
      en: `The last day of “${title.en}” has passed (${dossier})`,
    }
  }
  return rows
    .filter(({ fires }, place) => fires > today && rows.findIndex((row) => row.fires === fires) === place)
    .slice(0, mostDeadlines)
    .map((row) => ({ day: row.fires, why: why(row) }))
}

/** Days worth going to: at the desk the next deadlines and the reforms; in a lesson the day that a task asks for. */
export const daysAhead = async (
  state: RoomState,
  lesson: Lesson | undefined,
  current: Task | undefined,
): Promise<readonly DayAhead[]> => {
  const today = todayIn(state)
  if (lesson) return current?.answer.kind === 'day' ? [{ day: current.answer.day, why: current.title }] : []
  const deadlines = await deadlinesAhead(state, today)
  return [...deadlines, ...eras.filter(({ day }) => day > today)].toSorted((one, other) =>
    one.day < other.day ? -1 : 1,
  )
}
