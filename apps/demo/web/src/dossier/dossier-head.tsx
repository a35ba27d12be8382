import type { AllowedAnswer, DossierAnswer, DossierName } from '@anlang/adapters/client'
import { Link } from '@tanstack/react-router'
import { Facts } from '../design/facts.js'
import { daysBetween } from '../desk/days-between.js'
import { DueTag } from '../desk/due-tag.js'
import { StateTag } from '../desk/state-tag.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { dayText } from '../text/day-text.js'
import { subjectText } from '../text/subject-text.js'

interface DossierHeadProps {
  readonly answer: DossierAnswer
  readonly allowed: AllowedAnswer | undefined
}

const nextDue = (allowed: AllowedAnswer | undefined): string | undefined =>
  allowed?.allowed
    .flatMap(({ here, due }) => (here && due ? [due] : []))
    .toSorted()
    .at(0)

/** What a dossier is, by which it is known in lists: its procedure, subject and year. */
const nameText = (name: DossierName): string => `${name.procedure.title}: ${subjectText(name)}, ${name.year}`

const Follows = ({ id, name }: { readonly id: string; readonly name: DossierName | null }) => {
  const { room } = useInRoom()
  return (
    <Link to="/rooms/$room/dossiers/$dossier" params={{ room: room.room, dossier: id }}>
      {name ? nameText(name) : id}
    </Link>
  )
}

/** What a dossier is about, where it stands, and by when something is to be done. */
export const DossierHead = ({ answer, allowed }: DossierHeadProps) => {
  const t = useWords()
  const { summary, dossier, follows } = answer
  const due = nextDue(allowed)
  return (
    <Facts
      beside
      rows={[
        [t('dossier.state'), <StateTag key="state" summary={summary} />],
        ...(due && allowed
          ? [[t('dossier.due'), <DueTag key="due" due={due} daysLeft={daysBetween(allowed.today, due)} />] as const]
          : []),
        ...(summary.entity ? [[t('dossier.entity'), `${summary.entity.name} (${summary.entity.id})`] as const] : []),
        ...(summary.model ? [[t('dossier.model'), summary.model.name] as const] : []),
        [t('dossier.opened'), dayText(summary.openedOn)],
        [t('dossier.last'), dayText(summary.lastOn)],
        ...(dossier.follows
          ? [[t('dossier.follows'), <Follows key="follows" id={dossier.follows} name={follows} />] as const]
          : []),
      ]}
    />
  )
}
