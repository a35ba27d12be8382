import type { Done } from './lesson.js'
import type { LessonCommand, LessonFile, TaskFile } from './lesson-schema.js'

const isSameAct = (one: LessonCommand, dossier: string, act: string): boolean =>
  one.kind === 'act' && one.dossier === dossier && one.act === act

/** How often an act is on record once a task is done: before it, in the prelude and earlier tasks, and by it. */
const timesOf = ({ prelude, tasks }: LessonFile, task: TaskFile, dossier: string, act: string): number => {
  const before = [
    ...prelude.map(({ does }) => does),
    ...tasks.slice(0, tasks.indexOf(task)).map(({ answer }) => answer),
  ]
  return before.filter((one) => isSameAct(one, dossier, act)).length + 1
}

/** When a task is done: as its file says; where it says nothing, when what the answer does is on record. */
export const doneOf = (lesson: LessonFile, task: TaskFile): Done => {
  const { answer, done } = task
  if (done?.passed !== undefined) return { kind: 'passed', dossier: done.dossier, act: done.passed }
  if (answer.kind === 'day') return { kind: 'day', day: answer.day }
  const dossier = done?.dossier ?? (answer.kind === 'act' ? answer.dossier : answer.opens)
  const act = done?.act ?? (answer.kind === 'act' ? answer.act : undefined)
  if (act === undefined) return { kind: 'opened', dossier }
  const figures = done?.figures === undefined ? {} : { figures: done.figures }
  return { kind: 'taken', dossier, act, times: timesOf(lesson, task, dossier, act), ...figures }
}
