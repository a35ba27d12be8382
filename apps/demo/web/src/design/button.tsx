import type { ComponentProps } from 'react'
import './button.css'

/** How much a button asks for attention: one of the first kind on a page. */
export type ButtonKind = 'first' | 'second' | 'quiet'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly kind?: ButtonKind
  /** Works on something: pressing it again does nothing, and it keeps the focus. */
  readonly busy?: boolean
}

/** The class of a link that looks like a button. */
export const buttonClass = (kind: ButtonKind = 'first'): string => `button ${kind}`

/** A button, as large as a finger. */
export const Button = ({ kind = 'first', busy = false, type = 'button', onClick, ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={buttonClass(kind)}
    aria-disabled={busy || undefined}
    onClick={(event) => {
      if (busy) event.preventDefault()
      else onClick?.(event)
    }}
  />
)
