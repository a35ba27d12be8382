import { fileURLToPath } from 'node:url'
import { nationalProcedures, stepsOf } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import type { Lesson, Task } from '../lesson/lesson.js'
import { readShelf } from '../lesson/shelf.js'

const { lessons } = readShelf(fileURLToPath(new URL('../../lessons/', import.meta.url)))

/** What the act of a task may be called on the pages. */
const titlesOf = ({ dossiers }: Lesson, { answer }: Task) => {
  if (answer.kind !== 'act') return []
  const { procedure, variant } = dossiers[answer.dossier] ?? {}
  return nationalProcedures
    .filter(({ meta }) => meta.procedure === procedure && meta.variant === variant)
    .flatMap(stepsOf)
    .filter(({ command }) => command === answer.act)
    .map(({ title }) => title)
}

const tasks = lessons.flatMap((lesson) =>
  lesson.tasks
    .filter(({ answer }) => answer.kind === 'act')
    .map((task) => ({ id: `${lesson.id}: ${task.id}`, lesson, task })),
)

describe('a task with a step', () => {
  it.each(tasks)('calls it in its hints as the pages do, in both languages: $id', ({ lesson, task }) => {
    const titles = titlesOf(lesson, task)
    expect(titles.length).toBeGreaterThan(0)
    const [vi, en] = [task.hints.map((hint) => hint.vi).join(' '), task.hints.map((hint) => hint.en).join(' ')]
    expect(
      titles.some((title) => vi.includes(`“${title.vi}”`)),
      `${titles[0]?.vi} | ${vi}`,
    ).toBe(true)
    expect(
      titles.some((title) => en.includes(`“${title.en}”`)),
      `${titles[0]?.en} | ${en}`,
    ).toBe(true)
  })
})
