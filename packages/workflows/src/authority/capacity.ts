import { accept, type IsoDate, type Outcome, refuse } from '@anlang/core'
import type { Office } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Holding, Signature, Substitution } from './holding.js'

type Signing = NonNullable<Holding['signs']>

const covers = ({ from, to }: Holding, on: IsoDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to)

/**
 * What a power to sign must say: an authority is written, for a time and for a matter; an order stands in regulations
 * that name the matter; a deputy signs in the head's field without more.
 */
const unsaid = ({ to, signs }: Holding): readonly ('time' | 'matter' | 'decision')[] => {
  if (!signs || signs.kind === 'KT') return []
  const matter = signs.acts === undefined ? (['matter'] as const) : []
  if (signs.kind === 'TL') return matter
  return [
    ...(to === undefined ? (['time'] as const) : []),
    ...matter,
    ...(signs.decision === undefined ? (['decision'] as const) : []),
  ]
}

const signatureOf = ({ kind, position, decision }: Signing): Signature => ({
  kind,
  position,
  ...(decision === undefined ? {} : { decision }),
})

const whyNot = (holding: Holding, act: string, office: Office): readonly Refusal[] => {
  const { signs } = holding
  if (!signs) return []
  const missing = unsaid(holding)
  if (missing.length > 0) return [{ code: 'substitution_unlimited', office, substitution: signs.kind, missing }]
  if (signs.acts === undefined || signs.acts.includes(act)) return []
  return [{ code: 'substitution_elsewhere', office, substitution: signs.kind, act, acts: signs.acts }]
}

const precedence: Readonly<Record<Substitution, number>> = { KT: 1, TL: 2, TUQ: 3 }
const rank = ({ signs }: Holding): number => (signs ? precedence[signs.kind] : 0)

/** In what capacity a person acts for an office: as its holder, or by signing in its place. */
export interface Capacity {
  readonly signs?: Signature
}

const asHolder: Capacity = {}

/**
 * In what capacity a person may take an act for an office on a day, or why in none: the term is over, a power to sign
 * is without its limits or for other matters. Decree 30/2020/NĐ-CP, Art. 13.
 *
 * @example
 * ```ts
 * const chairman = { position: 'chairman', unit: 'c08779', person: 'p-1' } as const
 * capacityOf([{ person: 'p-1', to: '2026-06-30' }], chairman, 'recognise', '2026-06-30') // => { ok: true, value: {} }
 * ```
 */
export const capacityOf = (
  holdings: readonly Holding[],
  { person, position, unit }: Office & { readonly person: string },
  act: string,
  on: IsoDate,
): Outcome<Capacity, Refusal> => {
  const holds = holdings.some((holding) => holding.person === person && !holding.signs && covers(holding, on))
  if (holds) return accept(asHolder)
  const office = { position, unit }
  const own = holdings.filter((holding) => holding.person === person).toSorted((a, b) => rank(a) - rank(b))
  const now = own.filter((holding) => covers(holding, on))
  const usable = now.find((holding) => whyNot(holding, act, office).length === 0)
  if (usable) return accept(usable.signs ? { signs: signatureOf(usable.signs) } : {})
  const [first, ...others] = now.flatMap((holding) => whyNot(holding, act, office))
  if (first) return refuse(first, ...others)
  const terms = own.map(({ from, to }) => ({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }))
  return refuse({ code: 'not_holder', office, on, terms })
}
