import type { IsoDate, Level } from '@anlang/core'
import { useEffect, useState } from 'react'
import { Button } from '../design/button.js'
import { DayField } from '../design/day-field.js'
import { ErrorSummary, type SummaryFault } from '../design/error-summary.js'
import { SelectField } from '../design/select-field.js'
import { TextField } from '../design/text-field.js'
import { useWords } from '../locale/words.js'
import { dayText, isDayForm, readDay } from '../text/day-text.js'
import { pastedText } from '../text/pasted-text.js'
import { tooLong } from '../text/too-long.js'
import { levelOf, searchLevels } from './unit-search.js'

/** No unit has a longer name; the host looks for none. */
const longestName = 100

/** What is looked for. */
export interface UnitsAsked {
  readonly q: string
  readonly asOf: IsoDate
  readonly level: Level | undefined
}

interface SearchFormProps {
  readonly asked: UnitsAsked
  readonly onAsk: (asked: UnitsAsked) => void
}

const dayId = 'units-day'

/** What is typed, which follows what is asked: the address may change without the form. */
const useTyped = ({ q: name, asOf, level: chosen }: UnitsAsked) => {
  const [q, setQ] = useState(name)
  const [day, setDay] = useState(dayText(asOf))
  const [level, setLevel] = useState<string>(chosen ?? '')
  useEffect(() => {
    setQ(name)
    setDay(dayText(asOf))
    setLevel(chosen ?? '')
  }, [name, asOf, chosen])
  return { q, setQ, day, setDay, level, setLevel }
}

/** What to look for, on which day, at which level. */
export const SearchForm = ({ asked, onAsk }: SearchFormProps) => {
  const t = useWords()
  const { q, setQ, day, setDay, level, setLevel } = useTyped(asked)
  const [faults, setFaults] = useState<readonly SummaryFault[]>([])
  const submit = () => {
    const asOf = readDay(day)
    const sentence = t(isDayForm(day) ? 'form.noSuchDay' : 'units.notADay')
    setFaults(asOf === undefined ? [{ sentence, target: dayId }] : [])
    const name = pastedText(q).trim()
    if (asOf !== undefined && !tooLong(name, longestName)) onAsk({ q: name, asOf, level: levelOf(level) })
  }
  const levels = searchLevels.map((value) => ({ value, label: t(`units.levels.${value}`) }))
  return (
    <search className="stack">
      <ErrorSummary title={t('units.faulty')} faults={faults} />
      <form
        className="units-search"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField label={t('units.search')} value={q} onChange={setQ} type="search" most={longestName} />
        <DayField
          id={dayId}
          label={t('units.asOf')}
          value={day}
          onChange={setDay}
          fault={faults[0]?.sentence}
          today={asked.asOf}
        />
        <SelectField
          label={t('units.level')}
          value={level}
          onChange={setLevel}
          options={levels}
          none={t('units.allLevels')}
        />
        <p>
          <Button type="submit">{t('units.go')}</Button>
        </p>
      </form>
    </search>
  )
}
