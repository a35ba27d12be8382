import type { IsoDate, Level } from '@anlang/core'
import { useState } from 'react'
import { Button } from '../design/button.js'
import { DayField } from '../design/day-field.js'
import { SelectField } from '../design/select-field.js'
import { TextField } from '../design/text-field.js'
import { useWords } from '../locale/words.js'
import { dayText, readDay } from '../text/day-text.js'
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

/** What to look for, on which day, at which level. */
export const SearchForm = ({ asked, onAsk }: SearchFormProps) => {
  const t = useWords()
  const [q, setQ] = useState(asked.q)
  const [day, setDay] = useState(dayText(asked.asOf))
  const [level, setLevel] = useState<string>(asked.level ?? '')
  const [fault, setFault] = useState<string>()
  const submit = () => {
    const asOf = readDay(day)
    setFault(asOf === undefined ? t('units.notADay') : undefined)
    const name = pastedText(q).trim()
    if (asOf !== undefined && !tooLong(name, longestName)) onAsk({ q: name, asOf, level: levelOf(level) })
  }
  const levels = searchLevels.map((value) => ({ value, label: t(`units.levels.${value}`) }))
  return (
    <search>
      <form
        className="units-search"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField label={t('units.search')} value={q} onChange={setQ} type="search" most={longestName} />
        <DayField label={t('units.asOf')} value={day} onChange={setDay} fault={fault} today={asked.asOf} />
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
