import type { ComponentProps } from 'react'
import './notice.css'
import type { Tone } from './tone.js'

/** Something to be read before going on. Pass `role="alert"` or `"status"` where it appears by itself. */
export const Notice = ({
  tone = 'plain',
  ...rest
}: { readonly tone?: Tone } & Omit<ComponentProps<'div'>, 'className'>) => (
  <div {...rest} className={`notice ${tone}`} />
)
