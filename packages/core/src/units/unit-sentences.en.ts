import type { UnitSentences } from './unit-sentences.js'

/** English. */
export const en: UnitSentences = {
  duplicate_unit: (s) => `Two units have the id “${s}”. Change one.`,
  duplicate_code: (s) => `Two units of one level have the code “${s}” at the same time. Check the days.`,
  no_version: () => 'The unit has no name and no days. Declare at least one version.',
  malformed_day: (s) => `“${s}” is no day, or stands before the first day.`,
  overlapping_versions: (s) => `The version from ${s} overlaps the one before. Correct its last day.`,
  gap_in_versions: (s) => `Before ${s} there are days on which the unit has no name. Join the two versions.`,
  name_not_composed: (s) => `The name “${s}” is not in composed Unicode (NFC). Type it again.`,
  type_of_wrong_level: (s) => `Type “${s}” is not one of the unit's level.`,
  missing_parent: (s) => `The version from ${s} names no unit above it.`,
  unknown_parent: (s) => `There is no unit “${s}” to stand above it. Declare it or correct the id.`,
  parent_of_wrong_level: (s) => `The unit above it, “${s}”, is not of the next level at that time.`,
  parent_not_alive: (s) => `The unit above it, “${s}”, does not stand throughout the version.`,
  district_after_abolition: (s) => `There are no districts since 1 July 2025, but this one stands until ${s}.`,
  succession_of_unknown_unit: (s) => `A succession names unit “${s}”, which is not in the table.`,
  succession_outside_life: (s) => `The succession on ${s} lies outside the life of one of the two units.`,
}
