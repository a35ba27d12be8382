import type { ReactNode } from 'react'
import './tag.css'
import type { Tone } from './tone.js'

/** A word or two about a thing: its state, when it is due. */
export const Tag = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={`tag ${tone}`}>{children}</span>
)
