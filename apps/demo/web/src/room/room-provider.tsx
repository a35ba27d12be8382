import { createClient } from '@anlang/adapters/client'
import { AnLangProvider } from '@anlang/adapters/react'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type CastMember, personaHeader, type TrainingRoom } from '../../../src/training/training-api.js'
import { Lost } from '../design/lost.js'
import { Skeleton } from '../design/skeleton.js'
import { useLocale } from '../locale/locale.js'
import { keepPersona, memberOf, personaOf } from './persona.js'
import { type InRoom, RoomContext } from './room-context.js'
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

/** A room that is entered: its client and its answers for what is within. */
export const RoomProvider = ({ room: id, children }: { readonly room: string; readonly children: ReactNode }) => {
  const { data: room, error, refetch } = useRoom(id)
  const [persona, setPersona] = useState(() => personaOf(id))
  useFreshness(room)
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
          setPersona(next)
        },
      },
    [room, me, persona, id],
  )
  if (!inRoom)
    return error ? <Lost retry={() => void refetch()} sentences={error.sentences} /> : <Skeleton lines={14} />
  return <Entered inRoom={inRoom}>{children}</Entered>
}
