import { describe, expect, it } from 'vitest'
import type { Figures } from '../figures/figure.js'
import { commendationForms } from '../national/commendation/forms.js'
import { commendationStandards } from '../national/commendation/standards.js'
import type { Award } from './award.js'
import { eligible, type Nominee } from './eligible.js'

const award = (form: string, year: number, achievement = `${form} ${year}`): Award => ({
  form,
  kind: commendationForms.find(({ id }) => id === form)?.kind ?? 'form',
  year,
  achievement,
  decidedOn: `${year}-12-20`,
})

const nominee = (
  figures: Figures,
  awards: readonly Award[] = [],
  subject: Nominee['subject'] = 'individual',
): Nominee => ({
  subject,
  achievement: 'đánh-giá-2022',
  figures,
  awards,
})

const clear = { 'discipline.pending': false, 'conduct.exemplary': true }
const merit = {
  ...clear,
  'complaint.inWindow': false,
  'movement.excellent': false,
  'achievement.sudden': false,
  'duties.well': true,
}

const statusOf = (criterion: string, who: Nominee, form: string, asOf = '2022-12-01') => {
  const answer = eligible(commendationStandards, who, form, asOf)
  if (!answer.ok) return answer.refusals[0].code
  return answer.value.findings.find((finding) => finding.criterion === criterion)?.status
}

describe('whether a nominee is eligible', () => {
  it('comes out as findings like those of any criterion', () => {
    const answer = eligible(commendationStandards, nominee(merit), 'merit.commune', '2022-12-01')
    expect(answer).toMatchObject({ ok: true, value: { verdict: 'met' } })
  })

  it('is told from the record where one achievement was commended already, in whatever form', () => {
    const before = [award('certificate.province', 2022, 'đánh-giá-2022')]
    expect(statusOf('tdkt-ng-2', nominee(merit, before), 'merit.commune')).toBe('not_met')
    const cancelled = before.map((one) => ({ ...one, cancelled: true as const }))
    expect(statusOf('tdkt-ng-2', nominee(merit, cancelled), 'merit.commune')).toBe('met')
    expect(statusOf('tdkt-ng-2', nominee(merit, [award('merit.commune', 2021)]), 'merit.commune')).toBe('met')
  })

  it('is not blocked by a title of the same time: one form for one achievement speaks of forms', () => {
    const titled = [award('worker.advanced', 2022, 'đánh-giá-2022')]
    expect(statusOf('tdkt-ng-2', nominee(merit, titled), 'merit.commune')).toBe('met')
  })

  it('is blocked by a founded complaint in the days that are looked back at', () => {
    const complained = nominee({ ...merit, 'complaint.inWindow': true })
    expect(statusOf('tdkt-ng-3', complained, 'merit.commune')).toBe('not_met')
    expect(statusOf('tdkt-ng-3', nominee(merit), 'merit.commune', '2022-12-01')).toBe('met')
    expect(statusOf('tdkt-ng-3', nominee(merit), 'merit.commune', '2019-07-11')).toBeUndefined()
  })

  it('is undetermined, not met, while nobody attests that nothing is pending', () => {
    const { 'discipline.pending': _, ...unasked } = merit
    expect(statusOf('tdkt-ng-1', nominee(unasked), 'merit.commune')).toBe('undetermined')
  })

  it('needs a registration for a title, and asks none for a form', () => {
    const unregistered = nominee({ 'registered.before': false })
    expect(statusOf('tdkt-ng-4', unregistered, 'fighter.grassroots')).toBe('not_met')
    expect(statusOf('tdkt-ng-4', nominee(merit), 'merit.commune')).toBeUndefined()
  })

  it('cannot be typed over the record', () => {
    const typed = nominee({ ...merit, 'achievement.awarded': false }, [award('merit.district', 2022, 'đánh-giá-2022')])
    expect(statusOf('tdkt-ng-2', typed, 'merit.commune')).toBe('not_met')
  })

  it('counts the years of a title without a gap', () => {
    const years = (...of: readonly number[]) =>
      nominee(
        clear,
        of.map((year) => award('fighter.grassroots', year)),
      )
    const asked = (who: Nominee) => {
      const { figures, ...rest } = who
      return statusOf(
        'tdkt-1',
        { ...rest, figures: { 'discipline.pending': figures['discipline.pending'] ?? false } },
        'fighter.province',
      )
    }
    expect(asked(years(2020, 2021, 2022))).toBe('met')
    expect(asked(years(2019, 2020, 2021))).toBe('met')
    expect(asked(years(2019, 2021, 2022))).toBe('not_met')
    expect(asked(years())).toBe('not_met')
  })

  it('is blocked while something is pending', () => {
    expect(statusOf('tdkt-ng-1', nominee({ ...merit, 'discipline.pending': true }), 'merit.commune')).toBe('not_met')
  })

  it('is refused where no standard is known, and those that are are named', () => {
    const answer = eligible(commendationStandards, nominee(merit), 'merit.district', '2024-02-01')
    expect(answer).toMatchObject({
      refusals: [{ code: 'no_rule_set', neighbours: [{ version: '2017.1', to: '2023-12-31' }] }],
    })
    expect(statusOf('x', nominee(merit, [], 'family'), 'fighter.national')).toBe('no_rule_set')
  })

  it('refuses figures that its standard does not ask', () => {
    expect(statusOf('x', nominee({ ...merit, 'members.total': 3 }), 'merit.commune')).toBe('unknown_figure')
  })
})
