import type { StepForm } from '@anlang/adapters/client'
import { useWords } from '../locale/words.js'
import { DocumentFields } from './document-fields.js'
import { FigureFields } from './figure-fields.js'
import { ItemFields, ReasonField } from './marking-fields.js'
import { SessionFields } from './session-fields.js'

/** Everything that the description of a form asks for, in the order in which an official would write it down. */
export const FormFields = ({ form }: { readonly form: StepForm }) => {
  const t = useWords()
  return (
    <>
      {form.empty && <p>{t('form.plain')}</p>}
      {form.items && form.items.choices.length > 0 && <ItemFields choices={form.items.choices} />}
      {form.reason && <ReasonField reason={form.reason} />}
      {form.documents.length > 0 && <DocumentFields fields={form.documents} />}
      {form.session && <SessionFields form={form.session} />}
      {form.figures.length > 0 && <FigureFields fields={form.figures} />}
    </>
  )
}
