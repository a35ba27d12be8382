import type { RegisterRow } from '@anlang/adapters/client'
import { Link } from '@tanstack/react-router'
import { Tag } from '../design/tag.js'
import { useWords } from '../locale/words.js'
import { dayText } from '../text/day-text.js'

interface UndoneNoteProps {
  readonly undone: NonNullable<RegisterRow['undone']>
  readonly room: string
}

/** That a decision stands no more: what came of it, when, and by which decision. */
export const UndoneNote = ({ undone: { dossier, state, on, decision }, room }: UndoneNoteProps) => {
  const t = useWords()
  return (
    <p className="undone">
      <Tag tone="bad">{state}</Tag>{' '}
      <Link to="/rooms/$room/dossiers/$dossier" params={{ room, dossier }}>
        {decision
          ? t('registers.undoneBy', { number: decision.number, day: dayText(on) })
          : t('registers.undoneOn', { day: dayText(on) })}
      </Link>
    </p>
  )
}
