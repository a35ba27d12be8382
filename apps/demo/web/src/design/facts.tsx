import type { ReactNode } from 'react'
import './facts.css'

interface FactsProps {
  readonly rows: readonly (readonly [name: string, value: ReactNode])[]
  /** In a card, as many beside one another as there is room for. */
  readonly beside?: boolean
}

/** Names and what they stand for. */
export const Facts = ({ rows, beside = false }: FactsProps) => (
  <dl className={beside ? 'facts beside' : 'facts'}>
    {rows.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
