import type { AllowedAnswer, AllowedItem, DossierAnswer, DossierName, DossierSummary } from '@anlang/adapters/client'
import { Link } from '@tanstack/react-router'
import { Facts } from '../design/facts.js'
import { daysBetween } from '../desk/days-between.js'
import { DueTag } from '../desk/due-tag.js'
import { StateTag } from '../desk/state-tag.js'
import { LawOfDue, titlesIn } from '../law/law-of-act.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { dayText } from '../text/day-text.js'
import { useDossierText } from '../text/dossier-text.js'
import { entityText } from '../text/subject-text.js'

interface DossierHeadProps {
  readonly answer: DossierAnswer
  readonly allowed: AllowedAnswer | undefined
}

interface Due {
  readonly day: string
  readonly step: AllowedItem['step']
}

/** The deadline that comes next, and the step that it is of. */
const nextDue = ({ allowed }: AllowedAnswer): Due | undefined =>
  allowed
    .flatMap(({ here, due, step }) => (here && due ? [{ day: due, step }] : []))
    .toSorted((one, other) => daysBetween(other.day, one.day))
    .at(0)

const NextDue = ({ due: { day, step }, allowed }: { readonly due: Due; readonly allowed: AllowedAnswer }) => (
  <>
    <DueTag due={day} daysLeft={daysBetween(allowed.today, day)} />
    <LawOfDue step={step} titleOf={titlesIn(allowed.allowed)} />
  </>
)

const Follows = ({ id, name }: { readonly id: string; readonly name: DossierName | null }) => {
  const { room } = useInRoom()
  const dossierText = useDossierText()
  return (
    <Link to="/rooms/$room/dossiers/$dossier" params={{ room: room.room, dossier: id }}>
      {name ? dossierText(name) : id}
    </Link>
  )
}

interface EntityProps {
  readonly entity: NonNullable<DossierSummary['entity']>
  readonly name: string | undefined
}

/** A body by its name, and by what the record knows it as. */
const Entity = ({ entity, name }: EntityProps) => {
  const t = useWords()
  return (
    <>
      {name}
      <p className="small soft">{t('dossier.entityCode', { kind: entity.name, code: entity.id })}</p>
    </>
  )
}

/** What a dossier is about, where it stands, and by when something is to be done. */
export const DossierHead = ({ answer, allowed }: DossierHeadProps) => {
  const t = useWords()
  const locale = useLocale()
  const { summary, dossier, follows } = answer
  const due = allowed && nextDue(allowed)
  return (
    <Facts
      beside
      rows={[
        [t('dossier.state'), <StateTag key="state" summary={summary} />],
        ...(due && allowed ? [[t('dossier.due'), <NextDue key="due" due={due} allowed={allowed} />] as const] : []),
        ...(summary.entity
          ? [
              [
                t('dossier.entity'),
                <Entity key="entity" entity={summary.entity} name={entityText(summary, locale)} />,
              ] as const,
            ]
          : []),
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
