import { DataFileFailure, describeDataFile } from '@anlang/adapters/sqlite-file'
import { type Context, Hono } from 'hono'
import { LessonBroken } from '../room/lesson-broken.js'
import type { Rooms } from '../room/rooms.js'
import { RoomsClosed } from '../room/rooms-closed.js'
import { trainingProblem } from '../training/training-problem.js'
import { trainingRoutes } from '../training/training-routes.js'
import { guard } from './guard.js'
import { pages } from './pages.js'

/** What the site is made of. */
export interface SiteOptions {
  readonly rooms: Rooms
  /** Folder of the built pages. */
  readonly pages: string
  /** Is told of what went wrong in the program. */
  readonly report?: (error: unknown) => void
}

/** The request as the library's host of a room knows it: without the room in its path. */
const inside = (request: Request, room: string): Request => {
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(`/rooms/${room}`.length)
  return new Request(url, request)
}

const failed = (c: Context, error: unknown): Response => {
  if (error instanceof RoomsClosed) return trainingProblem(c.req.raw, 'room_unavailable')
  if (error instanceof LessonBroken) return trainingProblem(c.req.raw, 'lesson_broken', error.texts)
  if (!(error instanceof DataFileFailure)) return trainingProblem(c.req.raw, 'internal_error')
  const { refusal } = error
  const told = { vi: describeDataFile(refusal, 'vi'), en: describeDataFile(refusal, 'en') }
  return trainingProblem(c.req.raw, 'room_unavailable', [told])
}

/** The training application: rooms with the library's host in each, the training API, and the pages. */
export const createSite = ({ rooms, pages: folder, report = console.error }: SiteOptions) => {
  const site = new Hono()
  site.use(guard)
  site.all('/rooms/:room/api/*', async (c) => {
    const name = c.req.param('room')
    const room = await rooms.find(name)
    return room ? room.ask(inside(c.req.raw, name)) : trainingProblem(c.req.raw, 'unknown_room')
  })
  site.route('/training', trainingRoutes(rooms))
  site.all('/training/*', (c) => trainingProblem(c.req.raw, 'unknown_route'))
  site.route('/', pages(folder))
  site.notFound((c) => trainingProblem(c.req.raw, 'unknown_route'))
  site.onError((error, c) => {
    if (!(error instanceof RoomsClosed)) report(error)
    return failed(c, error)
  })
  return { fetch: async (request: Request): Promise<Response> => site.fetch(request) }
}
