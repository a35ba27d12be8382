import { accept, isIsoDate, type Locale, type Outcome, refuse, subjectKinds } from '@anlang/core'
import { isPosition, type Roster } from '@anlang/workflows'
import { readValues } from './read-values.js'
import { keyed, list, misshapenIn, oneOf, when } from './shape.js'
import type { Told } from './told.js'

const word = oneOf('word', (text) => text !== '')
const day = oneOf('day', isIsoDate)
const position = oneOf('position', (text) => isPosition(text) && text !== 'clock')
const signs = keyed(
  { kind: oneOf('substitution', (text) => ['KT', 'TL', 'TUQ'].includes(text)), position },
  { decision: keyed({ number: word, on: day }), acts: list(word) },
)
const entity = keyed(
  { id: word, kind: oneOf('subjectKind', (text) => Object.hasOwn(subjectKinds, text)) },
  { managedAt: oneOf('level', (text) => ['province', 'district', 'commune'].includes(text)) },
)
const roster = keyed(
  {
    on: day,
    offices: list(keyed({ position, unit: word, person: word }, { from: day, to: day, signs })),
    subjects: list(word),
  },
  { away: list(word), anyoneAway: when('true', (value) => value === true), entities: list(entity) },
)

/** Reads who sits where from a file; refuses one that is not of its shape, with every place where it is not. */
export const readRoster = (file: string, locale: Locale): Outcome<Roster, Told> => {
  const read = readValues(file, 'roster', locale)
  if (!read.ok) return read
  const what = { vi: 'danh bạ', en: 'a roster' }
  const [first, ...others] = misshapenIn(roster, read.value, { code: 'malformed_roster', what }, locale)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key and value was looked at just now
  return first ? refuse(first, ...others) : accept(read.value.overlay as Roster)
}
