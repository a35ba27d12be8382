import { type Basis, type Finding, law, unverifiedLaw } from '@anlang/core'
import type { CommuneFigures } from '../subjects/communes.ts'
import { asOf } from '../subjects/shared-figures.ts'
import { all, answered, attested, byMargin, found, nothing } from './finding-by-hand.ts'
import { incident, seriousCrime, socialOrder, violations } from './order.ts'
import { inQuarter1 } from './quarter-1.ts'
import { share } from './share-by-hand.ts'

const article = (at: string): Basis => law('tt-124-2021', `5.${at}`)
const clause1 = article('1')
const clause2 = article('2')
const trendBasis = unverifiedLaw('tt-124-2021', '5.2')
const clause3 = article('3')
const clause4 = article('4')

const year = asOf.slice(0, 4)
const quarter1 = { from: `${year}-01-01`, through: `${year}-03-31`, basis: unverifiedLaw('tt-124-2021', '5.1') }
const resolution = ['party_resolution']
const planned = ['plan']
const form = ['registration_form']

const registered = {
  criterion: 'xa-4a',
  basis: clause4,
  evidence: nothing,
  part: 'subjects.registered',
  whole: 'subjects.total',
  percent: 100,
  limitBasis: article('4'),
}
const recognised = { ...registered, criterion: 'xa-4b', part: 'subjects.recognised', percent: 70 }

/** At least one model. */
const models = (count: number | undefined): Finding => {
  const margin = count === undefined ? null : count - 1
  const measure = {
    kind: 'compare',
    figure: 'models.effective',
    measured: count ?? null,
    bound: 'atLeast',
    limit: 1,
    limitBasis: clause1,
    status: byMargin(margin),
    margin,
  } as const
  return found('xa-1d', clause1, measure, count === undefined ? ['models.effective'] : nothing)
}

/** The commune police are effective, and no member was disciplined. */
const police = (figures: CommuneFigures): Finding => {
  const effective = figures['police.effective']
  const disciplined = figures['police.disciplined']
  const measure = all([
    answered('police.effective', effective, true),
    answered('police.disciplined', disciplined, false),
  ])
  if (measure.status !== 'undetermined') return found('xa-3', clause3, measure, nothing)
  return found('xa-3', clause3, measure, [
    ...(effective === undefined ? ['police.effective'] : []),
    ...(disciplined === undefined ? ['police.disciplined'] : []),
  ])
}

/** The findings of Art. 5 as one would write them for this article alone. */
export const communeFindings = (figures: CommuneFigures): readonly Finding[] => [
  inQuarter1('xa-1a', clause1, resolution, 'party.resolution', figures['party.resolution'], quarter1),
  inQuarter1('xa-1b', clause1, planned, 'plan', figures.plan, quarter1),
  inQuarter1('xa-1c', clause1, form, 'registration', figures.registration, quarter1),
  models(figures['models.effective']),
  attested('xa-2.2', clause2, 'policy.implemented', figures['policy.implemented'], true),
  attested('xa-2.3a', clause2, 'event.antiState', figures['event.antiState'], false),
  attested('xa-2.3b', clause2, 'event.sabotage', figures['event.sabotage'], false),
  attested('xa-2.3c', clause2, 'event.unlawfulPropagation', figures['event.unlawfulPropagation'], false),
  attested('xa-2.3d', clause2, 'event.abuse', figures['event.abuse'], false),
  attested('xa-2.3đ', clause2, 'event.secession', figures['event.secession'], false),
  attested('xa-2.3e', clause2, 'event.prolongedConflict', figures['event.prolongedConflict'], false),
  attested('xa-2.3g', clause2, 'event.incitement', figures['event.incitement'], false),
  violations('xa-2.4a', trendBasis, figures),
  seriousCrime('xa-2.4b', clause2, figures),
  socialOrder('xa-2.4c', clause2, figures),
  incident('xa-2.4d', clause2, figures),
  police(figures),
  share(registered, figures['subjects.registered'], figures['subjects.total']),
  share(recognised, figures['subjects.recognised'], figures['subjects.total']),
]
