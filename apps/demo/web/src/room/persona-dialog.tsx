import { OverlayDialog } from '../design/overlay-dialog.js'
import { useWords } from '../locale/words.js'
import { PersonaCards } from './persona-cards.js'

/** Who to be, from wherever one is in the room. */
export const PersonaDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords()
  return (
    <OverlayDialog title={t('room.choose')} onClose={onClose}>
      <p className="soft measure">{t('room.chooseLead')}</p>
      <PersonaCards onChosen={onClose} />
    </OverlayDialog>
  )
}
