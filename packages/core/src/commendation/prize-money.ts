import type { Basis } from '../bases/basis.js'
import { inForce, type Series } from '../dated/series.js'
import type { IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import type { SubjectKind } from '../subjects/subject-kind.js'

/** The money that goes with a form: a coefficient of the base salary, in hundredths. */
export interface Prize {
  readonly form: string
  readonly hundredths: Series<number>
  /** A collective has twice what one person has. */
  readonly collectiveDouble?: true
}

/** What a prize is made of. */
export interface PrizeMoney {
  /** In đồng. */
  readonly amount: number
  readonly hundredths: number
  readonly baseSalary: number
  readonly times: 1 | 2
  readonly bases: readonly Basis[]
}

/** No money is known for the form on the day. */
export interface NoPrize {
  readonly code: 'no_prize'
  readonly form: string
  readonly asOf: IsoDate
}

/** Rounded up to tens of thousands of đồng. */
const step = 10_000

/**
 * The prize money of a decision: coefficient times the base salary on the day of the decision, rounded up to tens of
 * thousands of đồng, twice that for a collective (Decree 91/2017/NĐ-CP, Art. 68).
 *
 * @example
 * ```ts
 * const answer = prizeMoney(nationalPrizes, nationalBaseSalary, { form: 'merit.commune', subject: 'individual', asOf: '2022-12-01' })
 * answer.ok && answer.value.amount // => 230000
 * ```
 */
export const prizeMoney = (
  prizes: readonly Prize[],
  baseSalary: Series<number>,
  { form, subject, asOf }: { readonly form: string; readonly subject: SubjectKind; readonly asOf: IsoDate },
): Outcome<PrizeMoney, NoPrize> => {
  const prize = prizes.find((one) => one.form === form)
  const coefficient = prize && inForce(prize.hundredths, asOf)
  const salary = inForce(baseSalary, asOf)
  if (!prize || !coefficient || !salary) return refuse({ code: 'no_prize', form, asOf })
  const times = prize.collectiveDouble && subject === 'collective' ? 2 : 1
  const due = coefficient.value * salary.value
  const amount = Math.ceil(due / (100 * step)) * step * times
  return accept({
    amount,
    hundredths: coefficient.value,
    baseSalary: salary.value,
    times,
    bases: [coefficient.basis, salary.basis],
  })
}
