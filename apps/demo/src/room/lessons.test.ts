import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Text } from '@anlang/core'
import { afterAll, describe, expect, it } from 'vitest'
import { describeLessonFault } from '../lesson/describe-lesson-fault.js'
import type { Lesson } from '../lesson/lesson.js'
import { pointsOf } from '../lesson/score.js'
import { readShelf } from '../lesson/shelf.js'
import { describeRoom } from './describe-room.js'
import { countFacts, playAnswers, send } from './play-lesson.fixture.js'
import { refusalsIn } from './refused-attempt.js'
import { keepRooms } from './rooms.js'

const folder = fileURLToPath(new URL('../../lessons/', import.meta.url))
const { lessons, faults } = readShelf(folder)
const data = mkdtempSync(join(tmpdir(), 'an-lang-lessons-'))
const rooms = keepRooms({ folder: data, lessons })

afterAll(async () => {
  await rooms.close()
  rmSync(data, { recursive: true })
})

const isText = (value: object): value is Text => 'vi' in value && 'en' in value

/** Every text of a lesson, wherever it stands. */
const textsIn = (value: unknown): readonly Text[] => {
  if (typeof value !== 'object' || value === null) return []
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn)
}

const codesOf = async (response: Response): Promise<readonly string[]> =>
  (await refusalsIn(response)).map(({ code }) => code)

const stateOf = async (lesson: Lesson, name: string) => {
  const room = await rooms.find(name)
  const told = room && (await describeRoom(room, rooms.best.of(lesson.id)))
  if (!told?.lesson) throw new Error('no lesson in the room')
  return told.lesson
}

describe('the lessons on the shelf', () => {
  it('can all be read', () => {
    expect(faults.map(({ file, fault }) => describeLessonFault(file, fault, 'en'))).toEqual([])
    expect(lessons).toHaveLength(readdirSync(folder).length)
    expect(lessons.map(({ order }) => order)).toEqual(lessons.map((_, place) => place + 1))
  })

  it('are of a size that a learner can sit through', () => {
    for (const { tasks } of lessons) {
      expect(tasks.length).toBeGreaterThanOrEqual(5)
      expect(tasks.length).toBeLessThanOrEqual(9)
      const mistakes = tasks.flatMap((task) => task.mistakes)
      expect(mistakes.length).toBeGreaterThanOrEqual(2)
    }
  })

  it.each(lessons)('say everything in both languages: $id', (lesson) => {
    const texts = textsIn(lesson)
    expect(texts.length).toBeGreaterThan(30)
    for (const { vi, en } of texts) {
      expect(vi).not.toBe(en)
      expect(vi).toMatch(/[à-ỹđ]/iu)
      // a whole English sentence has no Vietnamese in it but names
      expect(en.toLowerCase()).not.toMatch(/\b(hãy|không|của|được|phải|những)\b/u)
    }
  })
})

describe('a step that was taken with other figures than the task asks for', { timeout: 60_000 }, () => {
  it('is not taken for the answer, and what to do is said', async () => {
    const lesson = lessons.find(({ id }) => id === 'danh-gia-thon-va-xa')
    const place = lesson?.tasks.findIndex(({ id }) => id === 'tham-dinh-lai') ?? 0
    const task = lesson?.tasks[place]
    if (!lesson || task?.answer.kind !== 'act') throw new Error('no such task')
    const room = await rooms.begin(lesson)
    await playAnswers(room, lesson, lesson.tasks.slice(0, place))
    const other = { ...task.answer, data: { figures: { 'subjects.recognised': 17 } } }
    expect((await send(room, lesson, other)).status).toBe(200)
    const { current, strayed, tasks } = await stateOf(lesson, room.setting.name)
    expect([current, tasks[place]?.state]).toEqual(['tham-dinh-lai', 'current'])
    expect(strayed?.en).toContain('begin the lesson again')
  })
})

// a lesson is some thirty transactions, each of them on disk before it is answered
describe.each(lessons)('lesson $id, played on the real engine', { timeout: 120_000 }, (lesson) => {
  it('refuses each mistake with its code, writes nothing, and is done exactly when the answers are on record', async () => {
    const room = await rooms.begin(lesson)
    for (const [place, task] of lesson.tasks.entries()) {
      expect((await stateOf(lesson, room.setting.name)).current).toBe(task.id)
      expect((await describeRoom(room, null)).clock.today).toBe(task.on)
      for (const { try: tried, code, says } of task.mistakes) {
        const before = await countFacts(room)
        const refused = await send(room, lesson, tried)
        expect(refused.ok).toBe(false)
        expect(await codesOf(refused)).toContain(code)
        expect(await countFacts(room)).toEqual(before)
        const { lastMistake, current, strayed } = await stateOf(lesson, room.setting.name)
        expect(lastMistake).toMatchObject({ code, explanation: says, foreseen: true })
        expect([current, strayed]).toEqual([task.id, null])
      }
      expect((await stateOf(lesson, room.setting.name)).tasks[place]?.state).toBe('current')
      await playAnswers(room, lesson, [task])
      expect((await stateOf(lesson, room.setting.name)).tasks[place]?.state).toBe('done')
    }
    const { finished, closing, score } = await stateOf(lesson, room.setting.name)
    expect([finished, closing]).toEqual([true, lesson.closing])
    expect(score.lostByMistakes).toBeGreaterThan(0)
    expect(score.points).toBe(score.of - score.lostByMistakes)
  })

  it('earns all points without a mistake, and is shown to the end without a point', async () => {
    const room = await rooms.begin(lesson)
    await playAnswers(room, lesson, lesson.tasks)
    expect((await stateOf(lesson, room.setting.name)).score).toMatchObject({ points: pointsOf(lesson) })
    expect(rooms.best.of(lesson.id)).toBe(pointsOf(lesson))
    const shown = await rooms.begin(lesson)
    for (const _ of lesson.tasks) expect(await shown.show()).toEqual({ ok: true, value: null })
    expect(await stateOf(lesson, shown.setting.name)).toMatchObject({ finished: true, score: { points: 0 } })
    expect(rooms.best.of(lesson.id)).toBe(pointsOf(lesson))
  })
})
