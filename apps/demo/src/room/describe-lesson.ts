import type { Text } from '@anlang/core'
import { statechart } from '@anlang/workflows'
import type { Lesson, Task } from '../lesson/lesson.js'
import { dossierAbout } from '../lesson/on-record.js'
import { scoreOf, worthOf } from '../lesson/score.js'
import type { LastMistake, RoomLesson, TaskState, TrainingTask } from '../training/training-api.js'
import type { KeptRoom } from './kept-room.js'
import { inBoth, namesOf } from './names-of.js'
import { onDeskOf } from './on-desk.js'
import type { Progress, RoomState } from './room-state.js'

const dossierKeyOf = ({ answer, done }: Task): string | undefined => {
  if (done.kind !== 'day') return done.dossier
  return answer.kind === 'act' ? answer.dossier : undefined
}

const dossierOf = (lesson: Lesson, task: Task, { record }: Progress): string | null => {
  const matter = lesson.dossiers[dossierKeyOf(task) ?? '']
  return (matter && dossierAbout(record.facts, matter)) ?? null
}

const stateOf = (task: Task, place: number, { done, current }: Progress): TaskState => {
  if (done[place]) return 'done'
  return task === current ? 'current' : 'ahead'
}

const taskOf = (state: RoomState, lesson: Lesson, progress: Progress, task: Task, place: number): TrainingTask => {
  const { answer, id, title, what, why, points, hints } = task
  const { hints: opened, mistakes, shown } = state.kept()
  return {
    id,
    title,
    what,
    why,
    state: stateOf(task, place, progress),
    persona: answer.kind === 'day' ? null : answer.by,
    kind: answer.kind,
    act: answer.kind === 'act' ? answer.act : null,
    day: answer.kind === 'day' ? answer.day : null,
    dossier: dossierOf(lesson, task, progress),
    onDesk: onDeskOf(state.machine().engine, lesson, task, progress.record.facts),
    points,
    worth: worthOf(task, state.kept()),
    shown: shown.includes(id),
    hints: { of: hints.length, opened: hints.slice(0, opened[id] ?? 0) },
    mistakes: mistakes.filter((one) => one.task === id).length,
  }
}

const lastMistakeOf = ({ mistakes }: KeptRoom, current: Task | undefined): LastMistake | null => {
  const last = mistakes.at(-1)
  return last && last.task === current?.id ? last : null
}

/** Where the dossier of the current task went another way, so that the task cannot be done as it stands. */
const strayedOf = async (state: RoomState, lesson: Lesson, progress: Progress): Promise<Text | null> => {
  const { current, record } = progress
  if (current?.answer.kind !== 'act') return null
  const { act } = current.answer
  const id = dossierOf(lesson, current, progress)
  const view = id === null ? undefined : await state.machine().engine.dossier(id)
  if (!view?.ok || !view.value.procedure) return null
  const { procedure, dossier } = view.value
  if (
    statechart(procedure)
      .open(dossier.value)
      .some(({ command }) => command === act)
  )
    return null
  const at = inBoth(namesOf(state.machine().engine, record.today), (names) => names.state(procedure.id, dossier.value))
  return dossier.ended
    ? {
        vi: `Hồ sơ đã kết thúc ở “${at.vi}”, nên không làm tiếp việc này được nữa. Không sao cả: hãy bắt đầu lại bài.`,
        en: `The dossier has ended at “${at.en}”, so that this cannot be done any more. No harm done: begin the lesson again.`,
      }
    : {
        vi: `Hồ sơ đang ở “${at.vi}”, chưa đến bước này. Hãy làm lại bước còn thiếu trên trang hồ sơ, hoặc bắt đầu lại bài.`,
        en: `The dossier stands at “${at.en}”, not at this step. Take the missing step on its page, or begin the lesson again.`,
      }
}

/** The lesson of a room as a page shows it. */
export const describeLesson = async (
  state: RoomState,
  lesson: Lesson,
  progress: Progress,
  best: number | null,
): Promise<RoomLesson> => {
  const { id, title, story, goal, training, minutes, tasks, closing } = lesson
  const { current, done } = progress
  return {
    id,
    title,
    story,
    goal,
    training,
    minutes,
    tasks: tasks.map((task, place) => taskOf(state, lesson, progress, task, place)),
    current: current?.id ?? null,
    finished: current === undefined,
    lastMistake: lastMistakeOf(state.kept(), current),
    strayed: await strayedOf(state, lesson, progress),
    score: scoreOf(lesson, done, state.kept(), best),
    closing: current ? [] : closing,
  }
}
