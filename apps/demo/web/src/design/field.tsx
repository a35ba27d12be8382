import { type ReactNode, useId } from 'react'
import './field.css'

/** What a control needs to belong to its label, hint and fault. */
export interface FieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong with what was typed, said in place. */
  readonly fault?: string | undefined
  /** By which an error summary leads here. */
  readonly id?: string
}

interface Control {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

/** A label, a hint, a fault and the control they belong to. */
export const Field = ({
  label,
  hint,
  fault,
  id: given,
  children,
}: FieldProps & { readonly children: (control: Control) => ReactNode }) => {
  const own = useId()
  const id = given ?? own
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': fault ? true : undefined })}
    </div>
  )
}
