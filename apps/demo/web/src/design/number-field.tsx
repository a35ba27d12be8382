import type { ReactNode } from 'react'
import { Field, type FieldProps } from './field.js'

interface NumberFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly unit?: ReactNode
  /** Points go in quarters; what is counted goes in ones. */
  readonly decimal?: boolean
}

/** A number as it is typed: no arrows, no wheel, the separators of the language. */
export const NumberField = ({ value, onChange, unit, decimal = false, ...field }: NumberFieldProps) => (
  <Field {...field}>
    {(control) => (
      <span className="with-unit">
        <input
          {...control}
          className="input number"
          type="text"
          inputMode={decimal ? 'decimal' : 'numeric'}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => onChange(value.trim())}
        />
        {unit && <span className="soft">{unit}</span>}
      </span>
    )}
  </Field>
)
