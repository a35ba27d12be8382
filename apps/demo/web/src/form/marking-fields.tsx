import type { ItemChoice, StepForm } from '@anlang/adapters/client'
import type { Requirement } from '@anlang/workflows'
import { CheckSet } from '../design/choice-set.js'
import { SelectField } from '../design/select-field.js'
import { useCite } from '../law/use-cite.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { controlId } from './control-id.js'
import { useForm } from './form-context.js'

const kinds = ['document', 'criterion', 'figure'] as const

/** What a return or a refusal marks, by kind. */
export const ItemFields = ({ choices }: { readonly choices: readonly ItemChoice[] }) => {
  const t = useWords()
  const locale = useLocale()
  const { values, change, faults } = useForm()
  const groups = kinds
    .map((of) => ({ of, items: choices.filter((choice) => choice.of === of) }))
    .filter(({ items }) => items.length > 0)
  return (
    <fieldset className="form-section">
      <legend>{t('form.items')}</legend>
      {groups.map(({ of, items }, place) => (
        <CheckSet
          key={of}
          {...(place === 0 ? { id: controlId.items } : {})}
          legend={t(`form.itemsOf.${of}`)}
          fault={place === 0 ? faults.get(controlId.items) : undefined}
          options={items.map(({ id, label }) => ({ value: id, label: label[locale] }))}
          values={values.items}
          onChange={(chosen) => change({ ...values, items: chosen })}
        />
      ))}
    </fieldset>
  )
}

type AsksWhy = Extract<Requirement, { kind: 'reason' | 'advice' }>

const asksWhy = (needed: Requirement): needed is AsksWhy => needed.kind === 'reason' || needed.kind === 'advice'

interface ReasonFieldProps {
  readonly reason: NonNullable<StepForm['reason']>
  readonly requires: readonly Requirement[]
}

/** Why: one of the reasons that the record knows, and the law that asks for one. */
export const ReasonField = ({ reason, requires }: ReasonFieldProps) => {
  const t = useWords()
  const locale = useLocale()
  const { values, change, faults } = useForm()
  const cite = useCite()
  const asked = requires.find(asksWhy)
  return (
    <SelectField
      id={controlId.reason}
      label={reason.required ? `${t('form.reason')} (${t('form.required')})` : t('form.reason')}
      hint={asked && `${t('law.basis')}: ${cite(asked.basis)}`}
      fault={faults.get(controlId.reason)}
      options={reason.choices.map(({ value, label }) => ({ value, label: label[locale] }))}
      none={t('form.notSaid')}
      value={values.reason}
      onChange={(value) => change({ ...values, reason: value })}
    />
  )
}
