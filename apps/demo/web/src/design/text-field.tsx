import { pastedText } from '../text/pasted-text.js'
import { Field, type FieldProps } from './field.js'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Longer is none that the record keeps. */
  readonly most?: number
  readonly type?: 'text' | 'search'
  /** What is made of the text once it is typed. */
  readonly clean?: (typed: string) => string
}

const trimmed = (typed: string): string => pastedText(typed).trim()

/** One line of text, cleaned of what a word processor brings when it is pasted. */
export const TextField = ({
  value,
  onChange,
  most = 120,
  type = 'text',
  clean = trimmed,
  ...field
}: TextFieldProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        className="input"
        type={type}
        value={value}
        maxLength={most * 4}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onChange(clean(value))}
      />
    )}
  </Field>
)
