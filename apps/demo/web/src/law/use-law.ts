import { useQuery } from '@tanstack/react-query'
import type { RoomLaw } from '../../../src/training/training-api.js'
import { useLocale } from '../locale/locale.js'
import { useInRoom } from '../room/room-context.js'
import { type TrainingFailure, trainingClient } from '../room/training-client.js'

/** By which the law of a room is kept. */
export const lawKey = (room: string) => ['law', room] as const

/** The law of the room, asked for once: its definitions do not change while the server runs. */
export const useLaw = (): RoomLaw | undefined => {
  const locale = useLocale()
  const { room } = useInRoom()
  return useQuery<RoomLaw, TrainingFailure>({
    queryKey: lawKey(room.room),
    queryFn: ({ signal }) => trainingClient.law(locale, room.room, signal),
    staleTime: Number.POSITIVE_INFINITY,
  }).data
}
