import type { DocumentField } from '@anlang/adapters/client'
import { DayField } from '../design/day-field.js'
import { TextField } from '../design/text-field.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { dayText } from '../text/day-text.js'
import { controlId } from './control-id.js'
import { documentNumber } from './document-number.js'
import { useForm } from './form-context.js'

const useNote = ({ required, requiredWhen, label }: DocumentField): string => {
  const t = useWords()
  const locale = useLocale()
  if (required) return `${label[locale]} (${t('form.required')})`
  return requiredWhen
    ? `${label[locale]} (${t('form.requiredWhen', { figure: requiredWhen.label[locale] })})`
    : label[locale]
}

const Paper = ({ field }: { readonly field: DocumentField }) => {
  const t = useWords()
  const { values, change, faults } = useForm()
  const { today } = useInRoom().room.clock
  const legend = useNote(field)
  const typed = values.documents[field.kind] ?? { number: '', on: '' }
  const set = (part: Partial<typeof typed>) =>
    change({ ...values, documents: { ...values.documents, [field.kind]: { ...typed, ...part } } })
  const onFile = field.present && `${field.present.number}, ${dayText(field.present.on)}`
  if (field.closed) {
    return (
      <fieldset className="paper">
        <legend>{legend}</legend>
        <p className="soft">{t('form.closed', { value: onFile ?? '' })}</p>
      </fieldset>
    )
  }
  const [number, on] = [controlId.documentNumber(field.kind), controlId.documentDay(field.kind)]
  return (
    <fieldset className="paper">
      <legend>{legend}</legend>
      {onFile && <p className="small soft">{t('form.onFile', { value: onFile })}</p>}
      <div className="fields">
        <TextField
          id={number}
          label={t('form.number')}
          hint={t('form.numberHint')}
          fault={faults.get(number)}
          value={typed.number}
          clean={documentNumber}
          onChange={(text) => set({ number: text })}
        />
        <DayField
          id={on}
          label={t('form.on')}
          fault={faults.get(on)}
          value={typed.on}
          onChange={(text) => set({ on: text })}
          today={today}
          latest={today}
        />
      </div>
    </fieldset>
  )
}

/** The papers of an act: those it needs, and folded those that may come with it. */
export const DocumentFields = ({ fields }: { readonly fields: readonly DocumentField[] }) => {
  const t = useWords()
  const { values, faults } = useForm()
  const isShown = ({ kind, required, requiredWhen, present }: DocumentField) =>
    required || requiredWhen !== null || present !== null || faults.has(controlId.documentNumber(kind))
  const needed = fields.filter(isShown)
  const optional = fields.filter((field) => !isShown(field))
  const begun = optional.some(({ kind }) => values.documents[kind]?.number || values.documents[kind]?.on)
  return (
    <fieldset className="form-section">
      <legend>{t('form.documents')}</legend>
      <p className="soft small">{t('form.documentsHint')}</p>
      {needed.map((field) => (
        <Paper key={field.kind} field={field} />
      ))}
      {optional.length > 0 && (
        <details className="fold" open={begun || needed.length === 0}>
          <summary>{t('form.optionalDocuments')}</summary>
          <div className="stack">
            {optional.map((field) => (
              <Paper key={field.kind} field={field} />
            ))}
          </div>
        </details>
      )}
    </fieldset>
  )
}
