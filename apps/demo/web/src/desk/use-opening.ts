import type { Accepted, OpenableProcedure } from '@anlang/adapters/client'
import { useOpen } from '@anlang/adapters/react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { SummaryFault } from '../design/error-summary.js'
import { leaveFlash } from '../dossier/flash.js'
import { attemptTo } from '../form/attempt-to.js'
import { useDraft } from '../form/use-draft.js'
import { useSend } from '../form/use-send.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useRefreshRoom } from '../room/use-room.js'
import { offeredNow, openingOf, restoredOpening } from './opening-values.js'
import { missingIn, openingIds, readOpening } from './read-opening.js'

/** The opening of a dossier while it is filled in and sent. */
export const useOpening = (procedure: OpenableProcedure) => {
  const t = useWords()
  const navigate = useNavigate()
  const { room, me } = useInRoom()
  const refreshRoom = useRefreshRoom(room.room)
  const open = useOpen()
  const place = useMemo(
    () => ({ room: room.room, dossier: 'open', act: procedure.id, persona: me.persona }),
    [room.room, procedure.id, me.persona],
  )
  const [opening] = useState(() => openingOf(procedure))
  const draft = useDraft(place, opening, restoredOpening)
  const values = useMemo(() => offeredNow(procedure, draft.values), [procedure, draft.values])
  const [missing, setMissing] = useState<readonly SummaryFault[]>([])
  const opened = ({ dossier, recorded, summary }: Accepted) => {
    draft.drop()
    leaveFlash({ dossier: dossier.id, title: summary.procedure.title, version: recorded.version })
    void refreshRoom()
    void navigate({ to: '/rooms/$room/dossiers/$dossier', params: { room: room.room, dossier: dossier.id } })
  }
  const attempt = () =>
    attemptTo(
      async () => opened(await open.mutateAsync({ ...readOpening(procedure, values, draft.key), key: draft.key })),
      { renew: draft.renew, refreshRoom },
    )
  const sending = useSend(attempt, values)
  const submit = () => {
    const found = missingIn(procedure, values)
    setMissing(
      found.map((key) => ({
        sentence: `${t(`desk.opening.${key}`)}: ${t('desk.opening.required')}`,
        target: openingIds[key],
      })),
    )
    if (found.length === 0) sending.send()
    else sending.forget()
  }
  return { draft, values, missing, sending, submit }
}
