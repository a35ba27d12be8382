import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readShelf } from '../lesson/shelf.js'
import { countFacts, send } from './play-lesson.fixture.js'
import { isRoomName } from './room-name.js'
import { keepRooms } from './rooms.js'
import { RoomsClosed } from './rooms-closed.js'

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

  it('rest while nobody listens and others are used, and go on where they were', async () => {
    const rooms = keepRooms({ folder: folder(), lessons, mostOpen: 1 })
    const first = await rooms.begin(lesson)
    const [task] = lesson.tasks
    if (!task) throw new Error('no task')
    await send(first, lesson, task.answer)
    const second = await rooms.begin(lesson)
    expect([first.isOpen(), second.isOpen()]).toEqual([false, true])
    const headers = { 'x-anlang-persona': task.answer.kind === 'day' ? '' : task.answer.by }
    const heard = await second.ask(new Request('http://127.0.0.1/api/events', { headers }))
    const again = await rooms.find(first.setting.name)
    expect(again).toBe(first)
    // who listens is not sent away
    expect(second.isOpen()).toBe(true)
    const inbox = await first.ask(new Request('http://127.0.0.1/api/inbox', { headers }))
    expect([inbox.status, first.isOpen(), first.kept().done]).toEqual([200, true, 1])
    await heard.body?.cancel()
    await rooms.find(first.setting.name)
    expect(second.isOpen()).toBe(false)
    await rooms.close()
    await expect(first.ask(new Request('http://127.0.0.1/api/inbox', { headers }))).rejects.toThrow(RoomsClosed)
  })

  it('begin anew where a restart was cut off, and never with half of what was', async () => {
    const data = folder()
    const rooms = keepRooms({ folder: data, lessons })
    const room = await rooms.begin(lesson)
    await room.show()
    await room.hint()
    await rooms.close()
    // as the process leaves it that is killed between the two
    const file = join(data, `${room.setting.name}.json`)
    const cut = { ...room.kept(), prepared: false, done: 0, hints: {}, shown: [] }
    writeFileSync(file, JSON.stringify(cut))
    const again = keepRooms({ folder: data, lessons })
    const anew = await again.find(room.setting.name)
    expect(await anew?.look(() => countFacts(anew))).toEqual({ all: 0, steps: 0 })
    expect(anew?.kept()).toMatchObject({ prepared: true, done: 0 })
    await again.close()
  })

  it('that cannot begin anew stay as they are, and can be used', async () => {
    const data = folder()
    const rooms = keepRooms({ folder: data, lessons })
    const room = await rooms.begin(lesson)
    await room.show()
    const before = room.kept()
    // nothing can be written there
    const hindrance = join(data, `${room.setting.name}.json.new`)
    mkdirSync(hindrance)
    await expect(room.restart()).rejects.toThrow('EISDIR')
    rmSync(hindrance, { recursive: true })
    expect(await room.look(() => countFacts(room))).toMatchObject({ all: 1 })
    expect(room.kept()).toEqual(before)
    await room.restart()
    expect(room.kept().revision).toBeGreaterThan(before.revision)
    expect(await room.look(() => countFacts(room))).toMatchObject({ all: 0 })
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
