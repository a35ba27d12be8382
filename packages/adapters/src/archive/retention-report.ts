import type { Basis, IsoDate } from '@anlang/core'
import { isIsoDate } from '@anlang/core'
import type { Dossier, Head, Journal } from '@anlang/workflows'

/** How long dossiers of some procedures are kept. What the law asks for is for the office to know and to cite. */
export interface RetentionRule {
  /** Ids of procedures, such as `evaluate.neighbourhood`; all when not said. */
  readonly procedures?: readonly string[]
  readonly years: number | 'permanent'
  /** From when years count: the day the dossier ended, or the last day of that year. */
  readonly from: 'day' | 'year_end'
  readonly basis: Basis
}

/** What an office keeps for how long. The first rule that fits counts. */
export interface RetentionPolicy {
  readonly rules: readonly RetentionRule[]
}

/** A dossier that has ended and has been kept for long enough, or for which no rule says how long. */
export type RetentionRow = { readonly dossier: string; readonly procedure: string; readonly endedOn: IsoDate } & (
  | { readonly standing: 'past'; readonly keptUntil: IsoDate; readonly rule: RetentionRule }
  | { readonly standing: 'no_rule' }
)

const pageSize = 500

const yearsAfter = (day: IsoDate, years: number): IsoDate => {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  // only the 29th of February has no day of its own in another year
  return isIsoDate(later) ? later : later.replace(/29$/, '28')
}

const keptUntil = ({ from }: RetentionRule, years: number, endedOn: IsoDate): IsoDate =>
  yearsAfter(from === 'day' ? endedOn : `${endedOn.slice(0, 4)}-12-31`, years)

const rowOf = ({ rules }: RetentionPolicy, dossier: Dossier, today: IsoDate): RetentionRow | undefined => {
  const { id, procedure, lastOn: endedOn } = dossier
  const about = { dossier: id, procedure: procedure.id, endedOn }
  const rule = rules.find(({ procedures }) => procedures?.includes(procedure.id) ?? true)
  if (!rule) return { ...about, standing: 'no_rule' }
  if (rule.years === 'permanent') return undefined
  const until = keptUntil(rule, rule.years, endedOn)
  return until < today ? { ...about, standing: 'past', keptUntil: until, rule } : undefined
}

/**
 * Tells which dossiers have been kept for as long as an office's own policy says, and which have ended without a rule
 * for them. It only tells: facts are for ever in a journal, and whether a copy goes to an archive is decided by people.
 * Nothing in it is law: the policy cites what it rests on.
 *
 * @example
 * ```ts
 * const basis = { instrument: 'quy-che-luu-tru', unverified: true } as const
 * const policy: RetentionPolicy = { rules: [{ years: 10, from: 'year_end', basis }] }
 * await Array.fromAsync(retentionReport(memoryJournal(), policy, '2036-01-01')) // => []
 * ```
 */
export async function* retentionReport(
  journal: Pick<Journal, 'heads'>,
  policy: RetentionPolicy,
  today: IsoDate,
): AsyncGenerator<RetentionRow, void> {
  let page: readonly Head[] = await journal.heads({ limit: pageSize })
  while (page.length > 0) {
    for (const { dossier } of page) {
      const row = dossier.ended ? rowOf(policy, dossier, today) : undefined
      if (row) yield row
    }
    const last = page.at(-1)
    page = last ? await journal.heads({ after: last.dossier.id, limit: pageSize }) : []
  }
}
