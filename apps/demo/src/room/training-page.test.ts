import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { describeLessonFault } from '../lesson/describe-lesson-fault.js'
import { lessonSchema } from '../lesson/lesson-schema.js'
import { readLesson } from '../lesson/read-lesson.js'
import { playAnswers, send } from './play-lesson.fixture.js'
import { keepRooms } from './rooms.js'

const page = readFileSync(new URL('../../../../docs/training.md', import.meta.url), 'utf8')
const [, example = ''] = /^```yaml\n([\s\S]*?)^```/m.exec(page) ?? []
const data = mkdtempSync(join(tmpdir(), 'an-lang-page-'))

afterAll(() => rmSync(data, { recursive: true }))

describe('the page for trainers', { timeout: 60_000 }, () => {
  it('shows a lesson that can be read and played to its end', async () => {
    const read = readLesson(example)
    if (!read.ok) throw new Error(read.refusals.map((fault) => describeLessonFault('docs', fault, 'en')).join('\n'))
    const rooms = keepRooms({ folder: data, lessons: [read.value] })
    const room = await rooms.begin(read.value)
    const mistake = read.value.tasks[0]?.mistakes[0]
    if (!mistake) throw new Error('no mistake')
    expect((await send(room, read.value, mistake.try)).status).toBe(403)
    expect(room.kept().mistakes).toMatchObject([{ code: mistake.code, foreseen: true }])
    await playAnswers(room, read.value, read.value.tasks)
    expect(room.kept().done).toBe(read.value.tasks.length)
    await rooms.close()
  })

  it('speaks of every part of a lesson that is not told by its name, in both languages', () => {
    const plain = ['id', 'order', 'minutes', 'title', 'summary']
    for (const part of Object.keys(lessonSchema.shape).filter((key) => !plain.includes(key))) {
      expect(page.match(new RegExp(`^\\| \`${part}\``, 'gm')), part).toHaveLength(2)
    }
  })
})
