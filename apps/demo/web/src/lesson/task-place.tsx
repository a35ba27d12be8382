import { Link } from '@tanstack/react-router'
import { lazy, type MouseEvent, Suspense, useState } from 'react'
import type { TrainingTask } from '../../../src/training/training-api.js'
import { announce } from '../design/announcer.js'
import { Button, buttonClass } from '../design/button.js'
import { goToHeading } from '../design/page.js'
import { useLostFocus } from '../design/use-lost-focus.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { dayText } from '../text/day-text.js'

const ClockDialog = lazy(async () => ({ default: (await import('../room/clock-dialog.js')).ClockDialog }))

/** As whom a task is done, and the way into the role. */
export const TaskRole = ({ task }: { readonly task: TrainingTask }) => {
  const t = useWords()
  const locale = useLocale()
  const { room, me, chosen, become } = useInRoom()
  const member = room.cast.find(({ persona }) => persona === task.persona)
  const mine = chosen && me.persona === task.persona
  useLostFocus('task', mine)
  if (!member) return null
  const name = `${member.positionName[locale]}, ${member.unitName[locale].split(', ')[0]}`
  return (
    <div className="row">
      <span>
        {t('lesson.asWhom')}: <strong>{name}</strong>
      </span>
      {mine ? (
        <span className="small soft">({t('lesson.inRole')})</span>
      ) : (
        <Button
          kind="second"
          onClick={() => {
            become(member.persona)
            announce(t('room.became', { name }))
          }}
          aria-label={t('room.becomeNamed', { name })}
        >
          {t('lesson.stepIn')}
        </Button>
      )}
    </div>
  )
}

/** Whoever is there already is shown it: the router alone would do nothing. */
const whereOneIs = ({ currentTarget }: MouseEvent<HTMLAnchorElement>): void => {
  if (currentTarget.dataset.status === 'active') goToHeading()
}

/** The way to where a task is done: the form of its act, its dossier, what opens one, or the clock. */
export const TaskPlace = ({ task }: { readonly task: TrainingTask }) => {
  const t = useWords()
  const { room } = useInRoom()
  const [moving, setMoving] = useState(false)
  if (task.kind === 'day') {
    return (
      <>
        <Button onClick={() => setMoving(true)}>{t('room.moveDay')}</Button>
        {task.day && <span>{t('lesson.moveClock', { day: dayText(task.day) })}</span>}
        <Suspense>{moving && <ClockDialog onClose={() => setMoving(false)} />}</Suspense>
      </>
    )
  }
  if (task.kind === 'act' && task.dossier) {
    return (
      <Link
        to="/rooms/$room/dossiers/$dossier"
        params={{ room: room.room, dossier: task.dossier }}
        onClick={whereOneIs}
        activeOptions={{ exact: true }}
        className={buttonClass('second')}
      >
        {t('lesson.openDossier')}
      </Link>
    )
  }
  return (
    <Link
      to="/rooms/$room/open/$procedure"
      params={{ room: room.room, procedure: task.onDesk.opening?.definition ?? '' }}
      onClick={whereOneIs}
      activeOptions={{ exact: true }}
      className={buttonClass('second')}
    >
      {t('lesson.openTask')}
    </Link>
  )
}
