import type { ComponentProps } from 'react'
import './card.css'

/** A thing of its own among others; `whole` when the one link in it (class `whole`) is meant by all of it. */
export const Card = ({
  whole = false,
  ...rest
}: { readonly whole?: boolean } & Omit<ComponentProps<'article'>, 'className'>) => (
  <article {...rest} className={whole ? 'card whole' : 'card'} />
)
