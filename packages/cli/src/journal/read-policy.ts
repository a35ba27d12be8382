import type { RetentionPolicy } from '@anlang/adapters/archive'
import { accept, type Locale, nearest, type Outcome, refuse } from '@anlang/core'
import { national } from '@anlang/workflows'
import * as z from 'zod'
import { type ReadFile, readValues } from '../read-values.js'
import type { Told } from '../told.js'
import { type FileShape, valuesOfShape } from '../values-of-shape.js'

const word = z.string().min(1)

const rule = z.strictObject({
  years: z.union([z.int().min(1).max(1_000), z.literal('permanent')]),
  from: z.enum(['day', 'year_end']),
  basis: z.strictObject({ instrument: word, at: word.optional(), unverified: z.literal(true).optional() }),
  procedures: z.array(word).optional(),
})

const policy: FileShape = {
  code: 'malformed_policy',
  what: { vi: 'quy định lưu trữ', en: 'a retention policy' },
  hints: { years: { vi: 'Giữ mãi thì ghi permanent.', en: 'To keep it for ever, write permanent.' } },
  schema: z.strictObject({ rules: z.array(rule) }),
}

const known = [...new Set(national.procedures.map(({ id }) => id))]

const strangeProcedure = (id: string, locale: Locale): string => {
  const near = nearest(id, known)
  const listed = known.join(', ')
  return {
    vi: `Không có quy trình “${id}”.${near === undefined ? ` Có: ${listed}.` : ` Có phải là “${near}”?`}`,
    en: `There is no procedure “${id}”.${near === undefined ? ` There are: ${listed}.` : ` Is “${near}” meant?`}`,
  }[locale]
}

/** Procedures that there are not: a rule for a mistyped one would hold for nothing, and say nothing. */
const strangersIn = ({ rules }: RetentionPolicy, { file, locate }: ReadFile, locale: Locale): readonly Told[] =>
  rules
    .flatMap(({ procedures = [] }, row) =>
      procedures.map((id, place) => ({ id, path: ['rules', row, 'procedures', place] })),
    )
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => ({
      code: 'unknown_procedure',
      sentence: strangeProcedure(id, locale),
      file,
      ...locate(path, 'value'),
      path,
    }))

/** Reads for how long an office keeps what; every fault with its line and column. */
export const readPolicy = (file: string, locale: Locale): Outcome<RetentionPolicy, Told> => {
  const read = readValues(file, 'policy', locale)
  if (!read.ok) return read
  const values = valuesOfShape(policy, read.value, locale)
  if (!values.ok) return values
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key and value was looked at just now
  const given = values.value as RetentionPolicy
  const [stranger, ...more] = strangersIn(given, read.value, locale)
  return stranger ? refuse(stranger, ...more) : accept(given)
}
