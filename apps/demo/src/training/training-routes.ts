import type { Outcome } from '@anlang/core'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type * as z from 'zod'
import { describeLaw } from '../law/describe-law.js'
import type { Lesson } from '../lesson/lesson.js'
import { pointsOf } from '../lesson/score.js'
import { describeRoom } from '../room/describe-room.js'
import type { KeptRoom } from '../room/kept-room.js'
import type { Room } from '../room/room.js'
import type { RoomRefusal } from '../room/room-refusal.js'
import type { Rooms } from '../room/rooms.js'
import { emptySchema, moveClockSchema, newRoomSchema, readBody } from './read-body.js'
import type { LessonSummary, RoomSummary } from './training-api.js'
import { trainingProblem } from './training-problem.js'

const largestBody = 10_000

const summaryOf = (lesson: Lesson, best: number | null): LessonSummary => {
  const { id, title, summary, minutes, tasks } = lesson
  return { id, title, summary, minutes, tasks: tasks.length, points: pointsOf(lesson), best }
}

const roomSummary =
  (lessons: readonly Lesson[]) =>
  ({ room, lesson: id, now, done }: KeptRoom): readonly RoomSummary[] => {
    const lesson = lessons.find((one) => one.id === id)
    if (!lesson) return []
    return [{ room, lesson: lesson.id, title: lesson.title, day: now.slice(0, 10), done, tasks: lesson.tasks.length }]
  }

const answer = async (c: Context, rooms: Rooms, room: Room, status: 200 | 201 = 200): Promise<Response> => {
  const { lesson } = room.setting
  return c.json(await room.look(() => describeRoom(room, lesson ? rooms.best.of(lesson.id) : null)), status)
}

/** A route that does something in the room of its path, and answers the room as it then is. */
const inRoom =
  <Body>(
    rooms: Rooms,
    schema: z.ZodType<Body>,
    does: (room: Room, body: Body) => Promise<Outcome<null, RoomRefusal>>,
  ) =>
  async (c: Context): Promise<Response> => {
    const body = await readBody(c.req.raw, schema)
    if (!body.ok) return trainingProblem(c.req.raw, body.refusals[0])
    const room = await rooms.find(c.req.param('room') ?? '')
    if (!room) return trainingProblem(c.req.raw, 'unknown_room')
    const done = await does(room, body.value)
    if (done.ok) return answer(c, rooms, room)
    const [{ fault, more }] = done.refusals
    return trainingProblem(c.req.raw, fault, more)
  }

const restarted = async (room: Room): Promise<Outcome<null, RoomRefusal>> => {
  await room.restart()
  return { ok: true, value: null }
}

/** Lessons, rooms, and what a learner asks of a room beside the work itself. */
export const trainingRoutes = (rooms: Rooms): Hono => {
  const { lessons, best } = rooms
  return new Hono()
    .use(bodyLimit({ maxSize: largestBody, onError: (c) => trainingProblem(c.req.raw, 'body_too_large') }))
    .use(async (c, next) => {
      await next()
      c.header('cache-control', 'no-store')
    })
    .get('/lessons', (c) => c.json({ lessons: lessons.map((lesson) => summaryOf(lesson, best.of(lesson.id))) }))
    .get('/rooms', (c) => c.json({ rooms: rooms.list().flatMap(roomSummary(lessons)) }))
    .post('/rooms', async (c) => {
      const body = await readBody(c.req.raw, newRoomSchema)
      if (!body.ok) return trainingProblem(c.req.raw, body.refusals[0])
      const lesson = lessons.find(({ id }) => id === body.value.lesson)
      if (!lesson) return trainingProblem(c.req.raw, 'unknown_lesson')
      return answer(c, rooms, await rooms.begin(lesson), 201)
    })
    .get('/rooms/:room', async (c) => {
      const room = await rooms.find(c.req.param('room'))
      return room ? answer(c, rooms, room) : trainingProblem(c.req.raw, 'unknown_room')
    })
    .get('/rooms/:room/law', async (c) => {
      const room = await rooms.find(c.req.param('room'))
      if (!room) return trainingProblem(c.req.raw, 'unknown_room')
      return c.json(await room.look(async () => describeLaw(room.machine().engine.definitions)))
    })
    .post(
      '/rooms/:room/hints',
      inRoom(rooms, emptySchema, (room) => room.hint()),
    )
    .post(
      '/rooms/:room/show',
      inRoom(rooms, emptySchema, (room) => room.show()),
    )
    .post(
      '/rooms/:room/clock',
      inRoom(rooms, moveClockSchema, (room, { day }) => room.moveTo(day)),
    )
    .post('/rooms/:room/restart', inRoom(rooms, emptySchema, restarted))
}
