import { createClient } from '@anlang/adapters/client'
import { AnLangProvider } from '@anlang/adapters/react'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type CastMember, personaHeader, type TrainingRoom } from '../../../src/training/training-api.js'
import { useLocale } from '../locale/locale.js'
import { keepOwnRoom } from './own-rooms.js'
import { keepPersona, memberOf, personaOf } from './persona.js'
import { type InRoom, RoomContext } from './room-context.js'
import type { TrainingFailure } from './training-client.js'
import { useRoom } from './use-room.js'

const useRoomClient = ({ api }: TrainingRoom, { persona }: CastMember) => {
  const lang = useLocale()
  return useMemo(() => createClient({ base: api, lang, headers: { [personaHeader]: persona } }), [api, lang, persona])
}

interface EnteredProps {
  readonly inRoom: InRoom
  readonly children: ReactNode
}

/** What one office has read is not another's: answers are kept apart by who asked, and where. */
const Entered = ({ inRoom, children }: EnteredProps) => {
  const { room, me } = inRoom
  const client = useRoomClient(room, me)
  return (
    <RoomContext value={inRoom}>
      <AnLangProvider client={client} scope={`${room.room}/${me.persona}`}>
        {children}
      </AnLangProvider>
    </RoomContext>
  )
}

/** Another office has read nothing yet of what was done since it was last looked through its eyes. */
const useForget = () => {
  const queries = useQueryClient()
  return useCallback(() => queries.removeQueries({ queryKey: ['anlang'], type: 'inactive' }), [queries])
}

/** What was read on another day, or before the story was told anew, is asked for again. */
const useFreshness = (room: TrainingRoom | undefined) => {
  const queries = useQueryClient()
  const now = room?.clock.now
  const before = useRef(now)
  useEffect(() => {
    const moved = before.current !== undefined && before.current !== now
    before.current = now
    if (moved) void queries.invalidateQueries({ queryKey: ['anlang'] })
  }, [now, queries])
}

/** A lesson that was entered in this browser is gone on with from here; the desk is everybody's. */
const useKeptRoom = (room: TrainingRoom | undefined) => {
  const own = room?.lesson ? room.room : undefined
  useEffect(() => {
    if (own !== undefined) keepOwnRoom(own)
  }, [own])
}

interface RoomProviderProps {
  readonly room: string
  /** Shown while the room is on its way. */
  readonly waiting: ReactNode
  /** Shown when there is no such room, or no server. */
  readonly failed: (failure: TrainingFailure, retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** A room that is entered: its client and its answers for what is within. */
export const RoomProvider = ({ room: id, waiting, failed, children }: RoomProviderProps) => {
  const { data: room, error, refetch } = useRoom(id)
  const [persona, setPersona] = useState(() => personaOf(id))
  useFreshness(room)
  useKeptRoom(room)
  const forget = useForget()
  const me = room && memberOf(room, persona)
  const inRoom = useMemo<InRoom | undefined>(
    () =>
      room &&
      me && {
        room,
        me,
        chosen: me.persona === persona,
        become: (next) => {
          keepPersona(id, next)
          forget()
          setPersona(next)
        },
      },
    [room, me, persona, id, forget],
  )
  if (!inRoom) return error ? failed(error, () => void refetch()) : waiting
  return <Entered inRoom={inRoom}>{children}</Entered>
}
