import type { IsoDate } from '@anlang/core'
import { useState } from 'react'
import { announce } from '../design/announcer.js'
import { Button } from '../design/button.js'
import { DayField } from '../design/day-field.js'
import { Notice } from '../design/notice.js'
import { OverlayDialog } from '../design/overlay-dialog.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { dayText, isDayForm, readDay } from '../text/day-text.js'
import { useInRoom } from './room-context.js'
import { useMoveClock } from './use-room.js'

const Ahead = ({ busy, move }: { readonly busy: boolean; readonly move: (day: IsoDate) => void }) => {
  const t = useWords()
  const locale = useLocale()
  const { ahead } = useInRoom().room.clock
  if (ahead.length === 0) return null
  return (
    <section className="stack">
      <h3>{t('room.worth')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
      <ul role="list" className="stack">
        {ahead.map(({ day, why }) => (
          <li key={day} className="row">
            <Button kind="second" busy={busy} onClick={() => move(day)}>
              {t('room.goTo', { day: dayText(day) })}
            </Button>
            <span>{why[locale]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Moves the day of the room forward: to a day worth going to, or to any later one. */
export const ClockDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords()
  const { room } = useInRoom()
  const clock = useMoveClock(room.room)
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string>()
  const move = (day: IsoDate) =>
    clock.mutate(
      { day },
      {
        onSuccess: () => {
          announce(t('room.moved', { day: dayText(day) }))
          onClose()
        },
      },
    )
  const submit = () => {
    const day = readDay(typed)
    clock.reset()
    setFault(day === undefined ? t(isDayForm(typed) ? 'form.noSuchDay' : 'room.notADay') : undefined)
    if (day !== undefined) move(day)
  }
  return (
    <OverlayDialog title={t('room.moveTitle')} narrow onClose={onClose}>
      <p className="soft">{t('room.moveLead')}</p>
      <Ahead busy={clock.isPending} move={move} />
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <DayField
          label={t('room.moveTo')}
          value={typed}
          onChange={setTyped}
          fault={fault}
          today={room.clock.today}
          earliest={room.clock.today}
        />
        {clock.error && (
          <Notice tone="bad" role="alert">
            {clock.error.sentences.length > 0 ? clock.error.sentences.join(' ') : t('shell.lost.title')}
          </Notice>
        )}
        <p>
          <Button type="submit" busy={clock.isPending}>
            {t('room.move')}
          </Button>
        </p>
      </form>
    </OverlayDialog>
  )
}
