import { lazy, Suspense, useState } from 'react'
import { Button } from '../design/button.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { dayText } from '../text/day-text.js'
import './room-bar.css'
import { useInRoom } from './room-context.js'

const PersonaDialog = lazy(async () => ({ default: (await import('./persona-dialog.js')).PersonaDialog }))
const ClockDialog = lazy(async () => ({ default: (await import('./clock-dialog.js')).ClockDialog }))

/** The day of the room and who one is in it, with the ways to change both. */
export const RoomBar = () => {
  const t = useWords()
  const locale = useLocale()
  const { room, me, chosen } = useInRoom()
  const [open, setOpen] = useState<'clock' | 'persona'>()
  const close = () => setOpen(undefined)
  return (
    <section className="room-bar" aria-label={t('room.bar')}>
      <div>
        <span className="soft">{t('room.day')}</span>
        <strong>
          <time dateTime={room.clock.today}>{dayText(room.clock.today)}</time>
        </strong>
        <Button kind="quiet" onClick={() => setOpen('clock')}>
          {t('room.moveDay')}
        </Button>
      </div>
      <div className="who">
        <span className="soft">{t('room.as')}</span>
        <strong>
          {chosen ? `${me.positionName[locale]}, ${me.unitName[locale].split(', ')[0]}` : t('room.nobody')}
        </strong>
        <Button kind="quiet" onClick={() => setOpen('persona')}>
          {t('room.change')}
        </Button>
      </div>
      <Suspense>
        {open === 'persona' && <PersonaDialog onClose={close} />}
        {open === 'clock' && <ClockDialog onClose={close} />}
      </Suspense>
    </section>
  )
}
