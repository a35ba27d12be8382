import type { CommuneFigures } from '../subjects/communes.ts'
import type { NeighbourhoodFigures } from '../subjects/neighbourhoods.ts'
import type { SharedFigures } from '../subjects/shared-figures.ts'
import { answerGiven, countGiven, dayGiven, exceeds, keysOf } from './soundness.ts'

const sharedGiven = (figures: SharedFigures): number =>
  answerGiven(figures['policy.implemented']) +
  answerGiven(figures['event.antiState']) +
  answerGiven(figures['event.sabotage']) +
  answerGiven(figures['event.unlawfulPropagation']) +
  answerGiven(figures['event.abuse']) +
  answerGiven(figures['event.secession']) +
  answerGiven(figures['event.prolongedConflict']) +
  answerGiven(figures['event.incitement']) +
  countGiven(figures['violations.now']) +
  countGiven(figures['violations.before']) +
  answerGiven(figures['seriousCrime.occurred']) +
  answerGiven(figures['seriousCrime.forceMajeure']) +
  answerGiven(figures['seriousCrime.detectedInTime']) +
  answerGiven(figures['seriousCrime.mitigated']) +
  answerGiven(figures['seriousCrime.reportedAtOnce']) +
  answerGiven(figures['hotspot.arose']) +
  answerGiven(figures['evils.newCases']) +
  answerGiven(figures['guidance.effective']) +
  answerGiven(figures['incident.occurred']) +
  answerGiven(figures['incident.forceMajeure'])

const isRating = (value: unknown): boolean =>
  value === 'notDone' || value === 'done' || value === 'doneWell' || value === 'doneExcellently'

/** Whether every figure of a neighbourhood is declared, of its kind and within its whole. */
export const soundNeighbourhood = (figures: NeighbourhoodFigures): boolean => {
  const given =
    sharedGiven(figures) +
    answerGiven(figures['party.cell']) +
    dayGiven(figures['party.resolution']) +
    dayGiven(figures.registration) +
    countGiven(figures['households.total']) +
    countGiven(figures['households.registered']) +
    (isRating(figures['force.rating']) ? 1 : 0) +
    answerGiven(figures['force.disciplined'])
  return given === keysOf(figures) && !exceeds(figures['households.registered'], figures['households.total'])
}

/** Whether every figure of a commune is declared, of its kind and within its whole. */
export const soundCommune = (figures: CommuneFigures): boolean => {
  const given =
    sharedGiven(figures) +
    dayGiven(figures['party.resolution']) +
    dayGiven(figures.plan) +
    dayGiven(figures.registration) +
    countGiven(figures['models.effective']) +
    answerGiven(figures['police.effective']) +
    answerGiven(figures['police.disciplined']) +
    countGiven(figures['subjects.total']) +
    countGiven(figures['subjects.registered']) +
    countGiven(figures['subjects.recognised'])
  const { 'subjects.recognised': recognised, 'subjects.registered': registered, 'subjects.total': total } = figures
  const within = !exceeds(recognised, registered) && !exceeds(recognised, total) && !exceeds(registered, total)
  return given === keysOf(figures) && within
}
