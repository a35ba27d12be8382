import { useWords } from '../locale/words.js'
import { pastedText } from '../text/pasted-text.js'
import { longestReference, tooLong } from '../text/too-long.js'
import { announce } from './announcer.js'
import { Field, type FieldProps } from './field.js'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Longer is none that can be sent: it is said in place, and nothing is cut. */
  readonly most?: number
  readonly type?: 'text' | 'search'
  /** What is made of the text once it is typed. */
  readonly clean?: (typed: string) => string
}

const trimmed = (typed: string): string => pastedText(typed).trim()

/** What is said of a text that is too long, in place; heard when it becomes so. */
const useTooLong = (most: number, clean: (typed: string) => string) => {
  const t = useWords()
  return (text: string): string | undefined => {
    const length = tooLong(clean(text), most)
    return length === undefined ? undefined : t('form.tooLong', { length, most })
  }
}

/** One line of text, cleaned of what a word processor brings when it is pasted. */
export const TextField = ({
  value,
  onChange,
  most = longestReference,
  type = 'text',
  clean = trimmed,
  fault,
  ...field
}: TextFieldProps) => {
  const said = useTooLong(most, clean)
  const long = said(value)
  const change = (typed: string) => {
    const now = said(typed)
    if (now && !long) announce(now)
    onChange(typed)
  }
  return (
    <Field {...field} fault={long ?? fault}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={type}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
          onBlur={() => onChange(clean(value))}
        />
      )}
    </Field>
  )
}
