import type { Basis } from '../bases/basis.js'
import type { IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import type { SubjectKind } from '../subjects/subject-kind.js'
import type { Text } from '../text/text.js'
import type { CommendationForm } from './form.js'

/** Who may award: an office, never a body. The Chairman decides, the committee does not. */
export interface Awarder {
  readonly id: string
  readonly position:
    | 'president'
    | 'government'
    | 'prime-minister'
    | 'minister'
    | 'chairman'
    | 'director'
    | 'board-chairman'
  readonly level: 'state' | 'ministry' | 'province' | 'department' | 'district' | 'commune' | 'enterprise'
  readonly label: Text
}

/** For how long an office may award which forms. */
export interface Authority {
  readonly awarder: Awarder
  readonly forms: readonly string[]
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
}

/** Nobody may award the form on the day; who may at other times is named. */
export interface NoAuthority {
  readonly code: 'no_authority'
  readonly form: string
  readonly asOf: IsoDate
  readonly others: readonly { readonly awarder: string; readonly from: IsoDate; readonly to?: IsoDate }[]
}

/**
 * The offices that may award a form on a day.
 *
 * @example
 * ```ts
 * const answer = whoMayAward(nationalAuthorities, 'merit.commune', '2022-12-01')
 * answer.ok && answer.value.map(({ awarder }) => awarder.id) // => ['chairman.commune']
 * ```
 */
export const whoMayAward = (
  authorities: readonly Authority[],
  form: string,
  asOf: IsoDate,
): Outcome<readonly Authority[], NoAuthority> => {
  const ever = authorities.filter(({ forms }) => forms.includes(form))
  const now = ever.filter(({ from, to }) => from <= asOf && (to === undefined || asOf <= to))
  if (now.length > 0) return accept(now)
  const others = ever.map(({ awarder, from, to }) => ({
    awarder: awarder.id,
    from,
    ...(to === undefined ? {} : { to }),
  }))
  return refuse({ code: 'no_authority', form, asOf, others })
}

/** The form is not listed, or is not given to such a recipient; to whom it is given is named. */
export type NotForSubject =
  | { readonly code: 'unknown_form'; readonly form: string }
  | {
      readonly code: 'not_for_subject'
      readonly form: string
      readonly subject: SubjectKind
      readonly to: readonly SubjectKind[]
    }

/**
 * The offices that may award a form to a kind of recipient on a day.
 *
 * Refuses a form that is not listed or not for such a recipient, and a day on which nobody may award it.
 *
 * @example
 * ```ts
 * const asked = { form: 'culture.family', subject: 'individual', asOf: '2022-12-01' } as const
 * mayAward(nationalAuthorities, commendationForms, asked).ok // => false
 * ```
 */
export const mayAward = (
  authorities: readonly Authority[],
  forms: readonly CommendationForm[],
  { form, subject, asOf }: { readonly form: string; readonly subject: SubjectKind; readonly asOf: IsoDate },
): Outcome<readonly Authority[], NoAuthority | NotForSubject> => {
  const listed = forms.find(({ id }) => id === form)
  if (!listed) return refuse({ code: 'unknown_form', form })
  if (!listed.to.includes(subject)) return refuse({ code: 'not_for_subject', form, subject, to: listed.to })
  return whoMayAward(authorities, form, asOf)
}
