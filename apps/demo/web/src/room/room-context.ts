import { createContext, useContext } from 'react'
import type { CastMember, TrainingRoom } from '../../../src/training/training-api.js'

/** The room one is in, and as whom. */
export interface InRoom {
  readonly room: TrainingRoom
  readonly me: CastMember
  /** Whether somebody was chosen, or the first of the cast is looking. */
  readonly chosen: boolean
  readonly become: (persona: string) => void
}

/** What the pages of a room stand in. */
export const RoomContext = createContext<InRoom | undefined>(undefined)

/** The room of the page. */
export const useInRoom = (): InRoom => {
  const inRoom = useContext(RoomContext)
  if (!inRoom) throw new Error('A page of a room was shown outside of one.')
  return inRoom
}
