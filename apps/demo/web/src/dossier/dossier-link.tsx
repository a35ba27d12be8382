import { useDossier } from '@anlang/adapters/react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useDossierText } from '../text/dossier-text.js'

/** The way to another dossier, by what it is; by its code while that is not known. */
export const DossierLink = ({ id }: { readonly id: string }) => {
  const t = useWords()
  const { room } = useInRoom()
  const dossierText = useDossierText()
  const { data } = useDossier(id)
  return (
    <Link to="/rooms/$room/dossiers/$dossier" params={{ room: room.room, dossier: id }}>
      {t('dossier.goTo', { name: data ? dossierText(data.summary) : id })}
    </Link>
  )
}
