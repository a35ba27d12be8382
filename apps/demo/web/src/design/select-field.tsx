import { Field, type FieldProps } from './field.js'

interface SelectFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What stands there while nothing is chosen. */
  readonly none?: string
}

/** One of many answers; the list of the device itself, which every phone and reader of screens knows. */
export const SelectField = ({ value, onChange, options, none, ...field }: SelectFieldProps) => (
  <Field {...field}>
    {(control) => (
      <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)
