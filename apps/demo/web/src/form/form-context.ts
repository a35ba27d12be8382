import { createContext, useContext } from 'react'
import type { FormValues } from './form-values.js'

/** What the parts of a form share: what is typed, how it changes, and what is wrong where. */
export interface FormPart {
  readonly values: FormValues
  readonly change: (values: FormValues) => void
  readonly faults: ReadonlyMap<string, string>
}

/** The form around. */
export const FormContext = createContext<FormPart | undefined>(undefined)

/** The form that a part stands in. */
export const useForm = (): FormPart => {
  const found = useContext(FormContext)
  if (!found) throw new Error('A part of a form was shown outside of one.')
  return found
}
