import { citeInBoth, type IsoDate, type Text } from '@anlang/core'
import { type DeadlineRow, type Procedure, stepsOf } from '@anlang/workflows'
import type { Lesson, Task } from '../lesson/lesson.js'
import type { RoomClock } from '../training/training-api.js'
import { dossierName } from './dossier-name.js'
import type { Machine } from './machine.js'
import { inBoth, type Names, namesOf } from './names-of.js'
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

/** Where a deadline stands in the law, as it is cited. */
const lawOf = ({ engine }: Machine, procedure: Procedure | undefined, place: string): Text | undefined => {
  const basis = procedure && stepsOf(procedure).find((step) => step.place === place)?.deadline?.basis
  return basis && citeInBoth(basis, engine.definitions.instruments)
}

/** What passes, of which dossier, by which law. */
const whyOf = async (machine: Machine, names: Names, { act, dossier, place }: DeadlineRow): Promise<Text> => {
  const step = inBoth(names, (words) => words.act(act))
  const view = await machine.engine.dossier(dossier)
  if (!view.ok) return { vi: `Hết hạn “${step.vi}”`, en: `The last day of “${step.en}” has passed` }
  const about = view.value.dossier
  const title = inBoth(names, (words) => words.procedure(about.procedure.id))
  const name = dossierName(names, title, about)
  const law = lawOf(machine, view.value.procedure, place)
  return {
    vi: `Hết hạn “${step.vi}” (${name.vi})${law ? `. Căn cứ: ${law.vi}` : ''}`,
    en: `The last day of “${step.en}” has passed (${name.en})${law ? `. Law: ${law.en}` : ''}`,
  }
}

/** The deadlines that pass next, one a day. */
const deadlinesAhead = async (state: RoomState, today: IsoDate): Promise<readonly DayAhead[]> => {
  const machine = state.machine()
  const rows = await machine.journal.due('9999-12-31', { limit: mostRows })
  const names = namesOf(machine.engine, today)
  const next = rows
    .filter(({ fires }, place) => fires > today && rows.findIndex((row) => row.fires === fires) === place)
    .slice(0, mostDeadlines)
  return Promise.all(next.map(async (row) => ({ day: row.fires, why: await whyOf(machine, names, row) })))
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
