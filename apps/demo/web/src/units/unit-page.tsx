import type { ClientProblem, NamedSuccession, UnitAnswer } from '@anlang/adapters/client'
import { type ProblemError, useUnit } from '@anlang/adapters/react'
import type { IsoDate } from '@anlang/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../design/button.js'
import { DayField } from '../design/day-field.js'
import { Facts } from '../design/facts.js'
import { Lost } from '../design/lost.js'
import { Notice } from '../design/notice.js'
import { Page } from '../design/page.js'
import { Skeleton } from '../design/skeleton.js'
import { Tag } from '../design/tag.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { dayText, isDayForm, readDay } from '../text/day-text.js'
import { knowsAllUnder } from './child-level.js'
import { UnitLink } from './unit-link.js'
import { useChildCount } from './use-child-count.js'
import './units-page.css'

const dayBefore = (day: IsoDate): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

interface LineageProps {
  readonly rows: readonly NamedSuccession[]
  readonly side: 'from' | 'to'
  readonly none: string
}

/** What a unit came from, or became: each with the day, how much of it, and the law. */
const Lineage = ({ rows, side, none }: LineageProps) => {
  const t = useWords()
  if (rows.length === 0) return <p className="soft">{none}</p>
  return (
    <ul>
      {rows.map((row) => (
        <li key={`${row.from} ${row.to} ${row.on}`}>
          <UnitLink
            id={row[side]}
            name={side === 'from' ? row.fromName : row.toName}
            asOf={side === 'from' ? dayBefore(row.on) : row.on}
          />{' '}
          {t('units.on', { day: dayText(row.on) })} <Tag>{t(`units.${row.extent}`)}</Tag>
          <br />
          <span className="small soft">{row.cited}</span>
        </li>
      ))}
    </ul>
  )
}

const OtherDay = ({ asOf, onDay }: { readonly asOf: IsoDate; readonly onDay: (day: IsoDate) => void }) => {
  const t = useWords()
  const [typed, setTyped] = useState(dayText(asOf))
  const [fault, setFault] = useState<string>()
  // another day is shown: the field says so, and keeps the focus that it has
  const [shown, setShown] = useState(asOf)
  if (shown !== asOf) {
    setShown(asOf)
    setTyped(dayText(asOf))
    setFault(undefined)
  }
  return (
    <form
      className="row other-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const day = readDay(typed)
        setFault(day === undefined ? t(isDayForm(typed) ? 'form.noSuchDay' : 'units.notADay') : undefined)
        if (day !== undefined) onDay(day)
      }}
    >
      <DayField label={t('units.asOf')} value={typed} onChange={setTyped} fault={fault} today={asOf} />
      <Button kind="second" type="submit">
        {t('units.changeDay')}
      </Button>
    </form>
  )
}

const About = ({ answer }: { readonly answer: UnitAnswer }) => {
  const t = useWords()
  const { unit, path, asOf } = answer
  const above = path.filter(({ id }) => id !== unit.id)
  return (
    <Facts
      rows={[
        [t('units.level'), t(`units.levels.${unit.level}`)],
        ...(above.length > 0
          ? [
              [
                t('units.within'),
                above.map(({ id, fullName }, place) => (
                  <span key={id}>
                    {place > 0 && ' › '}
                    <UnitLink id={id} name={fullName} asOf={asOf} />
                  </span>
                )),
              ] as const,
            ]
          : []),
        ...(unit.code ? [[t('units.code'), unit.code] as const] : []),
      ]}
    />
  )
}

const Children = ({ answer: { unit, children, asOf } }: { readonly answer: UnitAnswer }) => {
  const t = useWords()
  const { room } = useInRoom()
  if (children.length === 0) {
    return <p className="soft">{t(knowsAllUnder(room, unit.level, asOf) ? 'units.noChildren' : 'units.noneLoaded')}</p>
  }
  return (
    <ul>
      {children.map(({ id, fullName }) => (
        <li key={id}>
          <UnitLink id={id} name={fullName} asOf={asOf} />
        </li>
      ))}
    </ul>
  )
}

const Lines = ({ answer }: { readonly answer: UnitAnswer }) => {
  const t = useWords()
  const count = useChildCount()
  const { unit, childCount, asOf } = answer
  return (
    <>
      <section className="stack" aria-labelledby="from">
        <h2 id="from">{t('units.predecessors')}</h2>
        <Lineage rows={answer.predecessors} side="from" none={t('units.noPredecessors')} />
      </section>
      <section className="stack" aria-labelledby="to">
        <h2 id="to">{t('units.successors')}</h2>
        <Lineage rows={answer.successors} side="to" none={t('units.noSuccessors')} />
      </section>
      <section className="stack" aria-labelledby="children">
        <h2 id="children">
          {t('units.childrenTitle')}
          {childCount > 0 && `: ${count(unit.level, childCount, asOf)}`}
        </h2>
        <Children answer={answer} />
      </section>
    </>
  )
}

/** Why a unit is not shown on a day, and the way to those that hold its ground on that day. */
const Outside = ({ problem, asOf }: { readonly problem: ClientProblem; readonly asOf: IsoDate }) => {
  const heirs = problem.refusals.flatMap((refusal) => (refusal.code === 'outside_unit_life' ? refusal.successors : []))
  return (
    <Notice tone="warn">
      <p>{problem.sentences.join(' ')}</p>
      {heirs.length > 0 && (
        <ul>
          {heirs.map(({ id, name }) => (
            <li key={id}>
              <UnitLink id={id} name={name} asOf={asOf} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

interface ToldProps {
  readonly answer: UnitAnswer | undefined
  readonly error: ProblemError | null
  readonly retry: () => void
}

const Told = ({ answer, error, retry }: ToldProps) => {
  if (answer) {
    return (
      <>
        <About answer={answer} />
        <Lines answer={answer} />
      </>
    )
  }
  return error ? <Lost retry={retry} failure={error.problem} /> : <Skeleton lines={12} />
}

/** One unit as it was on a day: where it stood, what it held, what it came from and became. */
export const UnitPage = () => {
  const t = useWords()
  const { room } = useInRoom()
  const { unit: id } = useParams({ from: '/rooms/$room/units/$unit' })
  const search = useSearch({ from: '/rooms/$room/units/$unit' })
  const navigate = useNavigate({ from: '/rooms/$room/units/$unit' })
  const asOf = readDay(search.asOf ?? '') ?? room.clock.today
  const { data, error, refetch } = useUnit(id, asOf)
  const refused = error?.problem.refusals.length ? error.problem : undefined
  const title = refused ? t('units.outside') : (data?.unit.fullName ?? t('units.title'))
  const back = (
    <Link to="/rooms/$room/units" params={{ room: room.room }} search={{ asOf }} className="back">
      <span aria-hidden="true">‹</span> {t('units.back')}
    </Link>
  )
  return (
    <Page title={title} over={data && !refused && t('units.title')} back={back}>
      {refused && <Outside problem={refused} asOf={asOf} />}
      <OtherDay asOf={asOf} onDay={(day) => void navigate({ search: { asOf: day } })} />
      {!refused && <Told answer={data} error={error} retry={() => void refetch()} />}
    </Page>
  )
}
