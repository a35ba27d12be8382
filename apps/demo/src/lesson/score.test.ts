import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLesson } from './read-lesson.js'
import { type Conduct, pointsOf, scoreOf, worthOf } from './score.js'

const read = readLesson(readFileSync(new URL('../../lessons/1-khao-sat-va-ke-hoach.yaml', import.meta.url), 'utf8'))
if (!read.ok) throw new Error('no lesson')
const lesson = read.value
const [first, second] = lesson.tasks
if (!first || !second) throw new Error('no tasks')

const clean: Conduct = { hints: {}, shown: [], mistakes: [] }
const mistakes = (count: number) => Array.from({ length: count }, () => ({ task: first.id }))

describe('the score of a lesson', () => {
  it.each([
    ['nothing asked and nothing wrong', clean, 10],
    ['one hint', { ...clean, hints: { [first.id]: 1 } }, 8],
    ['one mistake', { ...clean, mistakes: mistakes(1) }, 9],
    ['a hint and two mistakes', { ...clean, hints: { [first.id]: 1 }, mistakes: mistakes(2) }, 6],
    ['whatever else, done without being shown', { ...clean, hints: { [first.id]: 3 }, mistakes: mistakes(40) }, 4],
    ['shown', { ...clean, hints: { [first.id]: 1 }, shown: [first.id] }, 0],
    ['the mistakes of another task', { ...clean, mistakes: [{ task: second.id }] }, 10],
  ])('leaves of ten points with %s: %#', (_, conduct, worth) => {
    expect(worthOf(first, conduct)).toBe(worth)
  })

  it('counts what was done, and tells what was lost and why', () => {
    const conduct: Conduct = { hints: { [first.id]: 1 }, shown: [second.id], mistakes: mistakes(1) }
    const done = lesson.tasks.map((_, place) => place < 2)
    expect(scoreOf(lesson, done, conduct, 70)).toEqual({
      points: 7,
      of: pointsOf(lesson),
      lostByHints: 2,
      lostByMistakes: 1,
      lostByShowing: 10,
      best: 70,
    })
    expect(scoreOf(lesson, [], clean, null).points).toBe(0)
  })
})
