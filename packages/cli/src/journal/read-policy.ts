import type { RetentionPolicy } from '@anlang/adapters/archive'
import { accept, type Locale, nearest, type Outcome, refuse } from '@anlang/core'
import { national } from '@anlang/workflows'
import { type ReadFile, readValues } from '../read-values.js'
import { keyed, list, misshapenIn, oneOf, when } from '../shape.js'
import type { Told } from '../told.js'

const word = oneOf('word', (text) => text !== '')

const isYears = (value: unknown): boolean =>
  value === 'permanent' || (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000)

const policy = keyed({
  rules: list(
    keyed(
      {
        years: when('years', isYears),
        from: oneOf('start', (text) => text === 'day' || text === 'year_end'),
        basis: keyed({ instrument: word }, { at: word, unverified: when('true', (value) => value === true) }),
      },
      { procedures: list(word) },
    ),
  ),
})

const what = { vi: 'quy định lưu trữ', en: 'a retention policy' } as const

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
    .flatMap(({ procedures = [] }, rule) =>
      procedures.map((id, place) => ({ id, path: ['rules', rule, 'procedures', place] })),
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
  const [first, ...others] = misshapenIn(policy, read.value, { code: 'malformed_policy', what }, locale)
  if (first) return refuse(first, ...others)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key and value was looked at just now
  const given = read.value.overlay as RetentionPolicy
  const [stranger, ...more] = strangersIn(given, read.value, locale)
  return stranger ? refuse(stranger, ...more) : accept(given)
}
