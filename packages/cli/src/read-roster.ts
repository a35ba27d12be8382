import { accept, type Locale, type Outcome, subjectKinds } from '@anlang/core'
import { heldPositions, type Roster } from '@anlang/workflows'
import * as z from 'zod'
import { readValues } from './read-values.js'
import type { Told } from './told.js'
import { type FileShape, valuesOfShape } from './values-of-shape.js'

const word = z.string().min(1)
const day = z.iso.date()
const people = heldPositions
const position = z.enum(people)

const signs = z.strictObject({
  kind: z.enum(['KT', 'TL', 'TUQ']),
  position,
  decision: z.strictObject({ number: word, on: day }).optional(),
  acts: z.array(word).optional(),
})

const office = z.strictObject({
  position,
  unit: word,
  person: word,
  from: day.optional(),
  to: day.optional(),
  signs: signs.optional(),
})

const entity = z.strictObject({
  id: word,
  kind: z.enum(Object.keys(subjectKinds)),
  managedAt: z.enum(['province', 'district', 'commune']).optional(),
})

const roster: FileShape = {
  code: 'malformed_roster',
  what: { vi: 'danh bạ', en: 'a roster' },
  hints: { position: { vi: `Các chức vụ: ${people.join(', ')}.`, en: `The positions: ${people.join(', ')}.` } },
  schema: z.strictObject({
    on: day,
    offices: z.array(office),
    subjects: z.array(word),
    away: z.array(word).optional(),
    anyoneAway: z.literal(true).optional(),
    entities: z.array(entity).optional(),
  }),
}

/** Reads who sits where from a file; refuses one that is not of its shape, with every place where it is not. */
export const readRoster = (file: string, locale: Locale): Outcome<Roster, Told> => {
  const read = readValues(file, 'roster', locale)
  if (!read.ok) return read
  const values = valuesOfShape(roster, read.value, locale)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key and value was looked at just now
  return values.ok ? accept(values.value as Roster) : values
}
