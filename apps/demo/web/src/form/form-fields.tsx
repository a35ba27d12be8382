import type { StepForm } from '@anlang/adapters/client'
import type { Requirement } from '@anlang/workflows'
import { useWords } from '../locale/words.js'
import { DocumentFields } from './document-fields.js'
import { FigureFields } from './figure-fields.js'
import { ItemFields, ReasonField } from './marking-fields.js'
import { SessionFields } from './session-fields.js'

interface FormFieldsProps {
  readonly form: StepForm
  /** What the step asks for by law, each with its place. */
  readonly requires: readonly Requirement[]
}

/** Everything that the description of a form asks for, in the order in which an official would write it down. */
export const FormFields = ({ form, requires }: FormFieldsProps) => {
  const t = useWords()
  return (
    <>
      {form.empty && <p>{t('form.plain')}</p>}
      {form.items && form.items.choices.length > 0 && <ItemFields choices={form.items.choices} />}
      {form.reason && <ReasonField reason={form.reason} requires={requires} />}
      {form.documents.length > 0 && <DocumentFields fields={form.documents} />}
      {form.session && <SessionFields form={form.session} />}
      {form.figures.length > 0 && <FigureFields fields={form.figures} requires={requires} />}
    </>
  )
}
