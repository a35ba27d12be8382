import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MoveClock, TrainingRoom } from '../../../src/training/training-api.js'
import { useLocale } from '../locale/locale.js'
import { ownRooms } from './own-rooms.js'
import { type TrainingFailure, trainingClient } from './training-client.js'

const roomKey = (room: string) => ['room', room] as const

/** Puts a room in its new state on all pages that show it. */
const keepRoom = (queries: QueryClient) => (room: TrainingRoom) => {
  queries.setQueryData(roomKey(room.room), room)
  // another day, or a story told anew: nothing that was read before is known to stand
  void queries.invalidateQueries({ queryKey: ['anlang'] })
  void queries.invalidateQueries({ queryKey: ['lessons'] })
}

/** A room: its day, its cast and its lesson. Asked for again when something happened in it. */
export const useRoom = (room: string) => {
  const locale = useLocale()
  return useQuery<TrainingRoom, TrainingFailure>({
    queryKey: roomKey(room),
    queryFn: ({ signal }) => trainingClient.room(locale, room, signal),
    // what is refused is refused again
    retry: (failures, { code }) => code === 'unreachable' && failures < 2,
  })
}

/** Asks for a room again: an act in it may have ended a task. */
export const useRefreshRoom = (room: string) => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: roomKey(room) })
}

/** The lessons on the shelf. */
export const useLessons = () => {
  const locale = useLocale()
  return useQuery({ queryKey: ['lessons'], queryFn: ({ signal }) => trainingClient.lessons(locale, signal) })
}

/** The rooms in which lessons were begun in this browser, the newest first. */
export const useOwnRooms = () => {
  const locale = useLocale()
  return useQuery({
    queryKey: ['lessons', 'rooms'],
    queryFn: ({ signal }) => trainingClient.rooms(locale, signal),
    select: ({ rooms }) => rooms.filter(({ room }) => ownRooms().includes(room)),
  })
}

const useRoomChange = <Ask>(change: (ask: Ask) => Promise<TrainingRoom>) => {
  const queries = useQueryClient()
  return useMutation<TrainingRoom, TrainingFailure, Ask>({ mutationFn: change, onSuccess: keepRoom(queries) })
}

/** Begins a lesson, in a room of its own. */
export const useBeginLesson = () => {
  const locale = useLocale()
  return useRoomChange((lesson: string) => trainingClient.begin(locale, { lesson }))
}

/** Moves the day of a room forward. */
export const useMoveClock = (room: string) => {
  const locale = useLocale()
  return useRoomChange((to: MoveClock) => trainingClient.moveClock(locale, room, to))
}

/** Opens the next hint, does the task for the learner, or starts the room anew. */
export const useLessonHelp = (room: string) => {
  const locale = useLocale()
  return useRoomChange((help: 'hint' | 'show' | 'restart') => trainingClient[help](locale, room))
}
