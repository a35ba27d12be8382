import type { IsoDate } from '@anlang/core'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../locale/words.js'
import { dayText, readDay } from '../text/day-text.js'
import './day-field.css'
import { Field, type FieldProps } from './field.js'

/** The calendar comes when somebody wants to pick from it. */
const DayPicker = lazy(() => import('./day-picker.js').then(({ DayPicker: component }) => ({ default: component })))

interface DayFieldProps extends FieldProps {
  /** As it is typed: `05/10/2020`. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the calendar opens at when nothing is typed. */
  readonly today?: IsoDate
  /** Later cannot be picked. */
  readonly latest?: IsoDate | undefined
  readonly earliest?: IsoDate | undefined
}

const CalendarMark = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" aria-hidden="true">
    <path d="M4 6h16v14H4zM4 10.5h16M8.5 3v4M15.5 3v4" />
  </svg>
)

/** A day, typed as dd/mm/yyyy or picked from a calendar. */
export const DayField = ({ value, onChange, today, latest, earliest, hint, ...field }: DayFieldProps) => {
  const t = useWords()
  const [picking, setPicking] = useState(false)
  const label = typeof field.label === 'string' ? field.label : ''
  const choose = (day: IsoDate | undefined) => {
    setPicking(false)
    if (day !== undefined) onChange(dayText(day))
  }
  const pick = (
    <button
      type="button"
      className="pick"
      onClick={() => setPicking(true)}
      aria-label={t('form.pickDay', { label })}
      aria-haspopup="dialog"
    >
      <CalendarMark />
    </button>
  )
  return (
    <Field {...field} hint={hint ?? t('form.dayHint')}>
      {(control) => (
        <span className="with-unit">
          <input
            {...control}
            className="input day"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => {
              const day = readDay(value)
              if (day !== undefined) onChange(dayText(day))
            }}
          />
          {pick}
          {picking && (
            <Suspense>
              <DayPicker at={readDay(value)} today={today} latest={latest} earliest={earliest} onChoose={choose} />
            </Suspense>
          )}
        </span>
      )}
    </Field>
  )
}
