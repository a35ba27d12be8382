import type { Score } from '../training/training-api.js'
import type { Lesson, Task } from './lesson.js'

/** What is kept of how a lesson went. */
export interface Conduct {
  /** How many hints were opened, by task. */
  readonly hints: Readonly<Record<string, number>>
  /** Tasks that were done for the learner. */
  readonly shown: readonly string[]
  readonly mistakes: readonly { readonly task: string }[]
}

/** Whoever does a task themselves keeps this share of its points, whatever came before. */
const atLeast = 0.4
const aHint = 0.2
const aMistake = 0.1

const countOf = ({ mistakes }: Conduct, { id }: Task): number => mistakes.filter(({ task }) => task === id).length

/** What a task loses, by why. */
const lossesOf = (task: Task, conduct: Conduct): Readonly<Record<'hints' | 'mistakes' | 'showing', number>> => {
  const { points, id } = task
  if (conduct.shown.includes(id)) return { hints: 0, mistakes: 0, showing: points }
  const most = points - Math.ceil(points * atLeast)
  const hints = Math.min(most, (conduct.hints[id] ?? 0) * Math.round(points * aHint))
  return { hints, mistakes: Math.min(most - hints, countOf(conduct, task) * Math.round(points * aMistake)), showing: 0 }
}

/** What a task earned or may still earn. */
export const worthOf = (task: Task, conduct: Conduct): number => {
  const { hints, mistakes, showing } = lossesOf(task, conduct)
  return task.points - hints - mistakes - showing
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** What a lesson could earn. */
export const pointsOf = ({ tasks }: Lesson): number => sum(tasks.map(({ points }) => points))

/** How a lesson stands: what its finished tasks earned, and what was lost on the way. */
export const scoreOf = (lesson: Lesson, done: readonly boolean[], conduct: Conduct, best: number | null): Score => {
  const losses = lesson.tasks.map((task) => lossesOf(task, conduct))
  return {
    points: sum(lesson.tasks.map((task, place) => (done[place] ? worthOf(task, conduct) : 0))),
    of: pointsOf(lesson),
    lostByHints: sum(losses.map(({ hints }) => hints)),
    lostByMistakes: sum(losses.map(({ mistakes }) => mistakes)),
    lostByShowing: sum(losses.map(({ showing }) => showing)),
    best,
  }
}
