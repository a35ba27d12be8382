import type { Figures } from '@anlang/core'

/** A year in which nothing happened that Art. 4 clause 3 or 4 of Circular 124/2021 names. Training figures. */
export const calmYear: Figures = {
  'policy.implemented': true,
  'event.antiState': false,
  'event.sabotage': false,
  'event.unlawfulPropagation': false,
  'event.abuse': false,
  'event.secession': false,
  'event.prolongedConflict': false,
  'event.incitement': false,
  'seriousCrime.occurred': false,
  'hotspot.arose': false,
  'evils.newCases': false,
  'guidance.effective': true,
  'incident.occurred': false,
}
