import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readShelf } from '../lesson/shelf.js'
import { send } from './play-lesson.fixture.js'
import { isRoomName } from './room-name.js'
import { keepRooms, RoomsClosed } from './rooms.js'

const { lessons } = readShelf(fileURLToPath(new URL('../../lessons/', import.meta.url)))
const [lesson] = lessons
if (!lesson) throw new Error('no lesson')

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'an-lang-rooms-'))
  folders.push(made)
  return made
}

/** A clock of the machine that goes on by itself. */
const ticking = () => {
  let count = 0
  return () => {
    count += 1
    return new Date(count * 1000).toISOString()
  }
}

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true })
})

describe('the rooms of a server', { timeout: 60_000 }, () => {
  it('are as many as allowed: the longest idle one is put away, and nothing of it is deleted', async () => {
    const data = folder()
    const rooms = keepRooms({ folder: data, lessons, most: 2, now: ticking() })
    const first = await rooms.begin(lesson)
    const second = await rooms.begin(lesson)
    // the first is used again: now the second is the one that idles
    await first.hint()
    await rooms.begin(lesson)
    expect(await rooms.find(second.setting.name)).toBeUndefined()
    expect(await rooms.find(first.setting.name)).toBe(first)
    expect(readdirSync(join(data, 'put-away')).toSorted()).toEqual([
      `${second.setting.name}.db`,
      `${second.setting.name}.json`,
    ])
    expect(rooms.list()).toHaveLength(2)
    await rooms.close()
  })

  it('take nobody once they are closed, and closing them again is harmless', async () => {
    const rooms = keepRooms({ folder: folder(), lessons })
    await rooms.close()
    await expect(rooms.begin(lesson)).rejects.toThrow(RoomsClosed)
    await rooms.close()
  })

  it('have names that lead nowhere else', () => {
    expect(['desk', 'lesson-a-1', 'lesson-khao-sat-0f'].every(isRoomName)).toBe(true)
    for (const name of [
      '',
      '..',
      '../a',
      'lesson-',
      'lesson-a/../b',
      'lesson-A',
      'lesson-a.db',
      'best-scores',
      `lesson-${'a'.repeat(99)}`,
    ]) {
      expect(isRoomName(name)).toBe(false)
    }
  })

  it('that were opened by two at once are one room', async () => {
    const data = folder()
    const rooms = keepRooms({ folder: data, lessons })
    const { setting } = await rooms.begin(lesson)
    await rooms.close()
    const again = keepRooms({ folder: data, lessons })
    const [one, other] = await Promise.all([again.find(setting.name), again.find(setting.name)])
    expect(one).toBeDefined()
    expect(one).toBe(other)
    await again.close()
  })

  it('whose small file was broken are not found, and their record is left as it is', async () => {
    const data = folder()
    const rooms = keepRooms({ folder: data, lessons })
    const { setting } = await rooms.begin(lesson)
    await rooms.close()
    writeFileSync(join(data, `${setting.name}.json`), '{"room":')
    const again = keepRooms({ folder: data, lessons })
    expect(await again.find(setting.name)).toBeUndefined()
    expect(existsSync(join(data, `${setting.name}.db`))).toBe(true)
    await again.close()
  })

  it('keep their small file whole at every change, with nothing left beside it', async () => {
    const data = folder()
    const rooms = keepRooms({ folder: data, lessons })
    const room = await rooms.begin(lesson)
    await room.hint()
    const kept: unknown = JSON.parse(readFileSync(join(data, `${room.setting.name}.json`), 'utf8'))
    expect(kept).toEqual(room.kept())
    expect(readdirSync(data).filter((file) => file.endsWith('.new'))).toEqual([])
    await rooms.close()
  })

  it('take commands that come during a restart after it, on the new record', async () => {
    const rooms = keepRooms({ folder: folder(), lessons })
    const room = await rooms.begin(lesson)
    const [task] = lesson.tasks
    if (!task) throw new Error('no task')
    await send(room, lesson, task.answer)
    const restarting = room.restart()
    const answers = await Promise.all([send(room, lesson, task.answer), send(room, lesson, task.answer)])
    await restarting
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]))
    expect(room.kept().done).toBe(1)
    await rooms.close()
  })
})
