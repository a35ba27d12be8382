import type { Locale } from '@anlang/core'
import type { Term } from '../procedure/deadline.js'
import type { HoldUp } from '../verify/hold-up.js'
import type { ProofDiagnostic } from '../verify/proof-diagnostic.js'

type Kind = HoldUp['by']['kind']
type By<K extends Kind> = Extract<HoldUp['by'], { readonly kind: K }>

/** What holds an act up, and what can be done about it. */
type Sentences = {
  readonly [K in Kind]: {
    readonly why: (act: string, by: By<K>) => string
    readonly remedy: (act: string) => string
  }
}

const viTerm = (term: Term): string => {
  if ('before' in term) return `trước ngày ${viDay(term.before)}`
  return 'days' in term ? `${term.days} ngày` : `${term.workingDays} ngày làm việc`
}
const viDay = (monthDay: string): string => monthDay.split('-').toReversed().join('/')

const enDays = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
const enTerm = (term: Term): string => {
  if ('before' in term) return `before ${term.before}`
  return 'days' in term ? enDays(term.days, 'day') : enDays(term.workingDays, 'working day')
}

const vi: Sentences = {
  inserted: {
    why: (act, { term }) => `bước chèn “${act}” dùng hết thời hạn ${viTerm(term)}`,
    remedy: (act) => `Hãy rút ngắn thời hạn của “${act}” hoặc bỏ bước chèn này.`,
  },
  notBefore: {
    why: (act, { monthDay }) => `“${act}” không được thực hiện trước ngày ${viDay(monthDay)}`,
    remedy: (act) => `Hãy ghi ngày sớm hơn cho “${act}” hoặc bỏ điều kiện này.`,
  },
  elapsed: {
    why: (act, { since, days }) => `“${act}” phải chờ đủ ${days} ngày sau “${since}”`,
    remedy: (act) => `Hãy giảm số ngày chờ của “${act}” hoặc bỏ điều kiện này.`,
  },
  term: {
    why: (act, { term }) => `thời hạn của “${act}” là ${viTerm(term)}`,
    remedy: (act) => `Hãy để thời hạn của “${act}” dài hơn.`,
  },
}

const en: Sentences = {
  inserted: {
    why: (act, { term }) => `“${act}”, which is put in, takes up its ${enTerm(term)}`,
    remedy: (act) => `Shorten the term of “${act}”, or leave the step out.`,
  },
  notBefore: {
    why: (act, { monthDay }) => `“${act}” is not to be taken before ${monthDay}`,
    remedy: (act) => `Give “${act}” an earlier day, or leave this requirement out.`,
  },
  elapsed: {
    why: (act, { since, days }) => `“${act}” waits until ${enDays(days, 'day')} after “${since}”`,
    remedy: (act) => `Let “${act}” wait fewer days, or leave this requirement out.`,
  },
  term: {
    why: (act, { term }) => `the term of “${act}” is ${enTerm(term)}`,
    remedy: (act) => `Shorten the term of “${act}” less.`,
  },
}

const sentences: Readonly<Record<Locale, Sentences>> = { vi, en }

const whyOf = ({ act, by }: HoldUp, locale: Locale): string => {
  const { inserted, notBefore, elapsed, term } = sentences[locale]
  switch (by.kind) {
    case 'notBefore':
      return notBefore.why(act, by)
    case 'elapsed':
      return elapsed.why(act, by)
    case 'inserted':
      return inserted.why(act, by)
    case 'term':
      return term.why(act, by)
  }
}

/** What keeps an act from being in time, and what to change: what of the overlay does, where one is verified. */
export const describeHeldUp = (
  { heldUp = [], origin }: Pick<ProofDiagnostic, 'heldUp' | 'origin'>,
  locale: Locale,
): string => {
  const named = heldUp.filter((one) => one.by.kind !== 'term' || one === origin || heldUp.length === 1)
  const changed = origin ?? named[0]
  if (!changed) return ''
  return `${named.map((one) => whyOf(one, locale)).join('; ')}. ${sentences[locale][changed.by.kind].remedy(changed.act)}`
}
