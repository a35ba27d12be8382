import type { FigureField } from '@anlang/adapters/client'
import type { Requirement } from '@anlang/workflows'
import type { ReactNode } from 'react'
import { RadioSet } from '../design/choice-set.js'
import { DayField } from '../design/day-field.js'
import { NumberField } from '../design/number-field.js'
import { SelectField } from '../design/select-field.js'
import { useCite } from '../law/use-cite.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { numberText } from '../text/number-text.js'
import { controlId } from './control-id.js'
import { useForm } from './form-context.js'

type Attested = Extract<Requirement, { kind: 'attested' }>

interface FigureProps {
  readonly field: FigureField
  readonly label: string
  readonly hint: ReactNode
}

/** The law that asks for a figure to be answered this way. */
const useLawOf = ({ id }: FigureField, requires: readonly Requirement[]): string => {
  const t = useWords()
  const cite = useCite()
  const found = requires.find((needed): needed is Attested => needed.kind === 'attested' && needed.figure === id)
  return found ? `${t('law.basis')}: ${cite(found.basis)}` : ''
}

const useHints = (field: FigureField, requires: readonly Requirement[]): string => {
  const t = useWords()
  const locale = useLocale()
  const law = useLawOf(field, requires)
  const { type, minimum, maximum, partOf, expected } = field
  return [
    maximum === null
      ? ''
      : t('form.between', { minimum: numberText(minimum ?? 0, locale), maximum: numberText(maximum, locale) }),
    type === 'points' ? t('form.quarters') : '',
    ...partOf.map((whole) => t('form.partOf', { label: whole.label[locale] })),
    expected === null ? '' : t(`form.expected.${expected ? 'yes' : 'no'}`),
    law,
  ]
    .filter(Boolean)
    .join('. ')
}

const useTyped = ({ id }: FigureField) => {
  const { values, change, faults } = useForm()
  const control = controlId.figure(id)
  return {
    id: control,
    fault: faults.get(control),
    value: values.figures[id] ?? '',
    onChange: (value: string) => change({ ...values, figures: { ...values.figures, [id]: value } }),
  }
}

const YesNo = ({ field, label, hint }: FigureProps) => {
  const t = useWords()
  const options = [
    { value: 'yes', label: t('form.yes') },
    { value: 'no', label: t('form.no') },
  ]
  return <RadioSet {...useTyped(field)} legend={label} hint={hint} options={options} beside />
}

const Grade = ({ field, label, hint }: FigureProps) => {
  const t = useWords()
  const locale = useLocale()
  const options = field.choices.map((choice) => ({ value: choice.value, label: choice.label[locale] }))
  return <SelectField {...useTyped(field)} label={label} hint={hint} options={options} none={t('form.notSaid')} />
}

const Day = ({ field, label, hint }: FigureProps) => {
  const { today } = useInRoom().room.clock
  const latest = field.latest ?? undefined
  return <DayField {...useTyped(field)} label={label} hint={hint || undefined} today={today} latest={latest} />
}

const Count = ({ field, label, hint }: FigureProps) => {
  const locale = useLocale()
  return (
    <NumberField
      {...useTyped(field)}
      label={label}
      hint={hint}
      unit={field.unit?.[locale]}
      decimal={field.type === 'points'}
    />
  )
}

const controls = { yesNo: YesNo, recognition: YesNo, grade: Grade, day: Day, count: Count, points: Count } as const

interface FigureOfStepProps {
  readonly field: FigureField
  readonly requires: readonly Requirement[]
}

const Figure = ({ field, requires }: FigureOfStepProps) => {
  const t = useWords()
  const locale = useLocale()
  const hint = useHints(field, requires)
  const name = field.label[locale]
  const label = field.required ? `${name} (${t('form.required')})` : name
  if (field.closed) {
    const value = typeof field.present === 'number' ? numberText(field.present, locale) : String(field.present)
    return (
      <p>
        {name}: <span className="soft">{t('form.closed', { value })}</span>
      </p>
    )
  }
  const Control = controls[field.type]
  return <Control field={field} label={label} hint={hint} />
}

interface FigureFieldsProps {
  readonly fields: readonly FigureField[]
  readonly requires: readonly Requirement[]
}

/** The figures of an act, each by its kind. */
export const FigureFields = ({ fields, requires }: FigureFieldsProps) => {
  const t = useWords()
  return (
    <fieldset className="form-section">
      <legend>{t('form.figures')}</legend>
      <p className="soft small">{t('form.figuresHint')}</p>
      {fields.map((field) => (
        <Figure key={field.id} field={field} requires={requires} />
      ))}
    </fieldset>
  )
}
