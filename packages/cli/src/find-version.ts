import { systemClock } from '@anlang/adapters/clock'
import { accept, dayInVietNam, formatDay, type IsoDate, type Locale, nearest, type Outcome, refuse } from '@anlang/core'
import type { Told } from './told.js'

/** A definition in one of its versions. */
export interface Version {
  readonly id: string
  readonly version: string
  readonly from: IsoDate
  readonly to?: IsoDate | undefined
}

/** The words for one kind of definition. */
export interface KindOfDefinition {
  readonly code: 'unknown_rule_set' | 'unknown_procedure'
  readonly vi: string
  readonly en: string
  readonly command: 'explain' | 'diagram'
}

/** Today in Viet Nam. */
export const today = (): IsoDate => dayInVietNam(systemClock.now())

/** The days of a definition, as people write them. */
export const daysOf = ({ from, to }: Pick<Version, 'from' | 'to'>, locale: Locale): string =>
  to === undefined ? `${locale === 'vi' ? 'từ' : 'from'} ${formatDay(from)}` : `${formatDay(from)} – ${formatDay(to)}`

const isInForce = ({ from, to }: Version, on: IsoDate): boolean => from <= on && (to === undefined || on <= to)

/** The first word of an id: what is like the word that was asked about is listed alone. */
const familyOf = (id: string): string | undefined => id.split('.')[0]

const unknown = (
  all: readonly Version[],
  word: string,
  { code, vi, en, command }: KindOfDefinition,
  locale: Locale,
): Told => {
  const ids = [...new Set(all.map(({ id }) => id))]
  const near = nearest(word, [...ids, ...all.map(({ id, version }) => `${id}@${version}`)])
  const family = ids.filter((id) => familyOf(id) === familyOf(near ?? word))
  const known = (family.length > 0 ? family : ids).join(', ')
  const guess = near === undefined ? '' : { vi: ` Có phải là “${near}”?`, en: ` Is “${near}” meant?` }[locale]
  const sentence =
    locale === 'vi'
      ? `Không có ${vi} “${word}”.${guess} Có: ${known}. Các phiên bản: anlang ${command}.`
      : `There is no ${en} “${word}”.${guess} There are: ${known}. Their versions: anlang ${command}.`
  return { code, place: word, sentence }
}

const notInForce = (versions: readonly Version[], word: string, on: IsoDate, locale: Locale): Told => {
  const known = versions.map((one) => `${one.version} (${daysOf(one, locale)})`).join(', ')
  const sentence =
    locale === 'vi'
      ? `Không có phiên bản nào của “${word}” có hiệu lực ngày ${formatDay(on)}. Có: ${known}.`
      : `No version of “${word}” is in force on ${formatDay(on)}. There are: ${known}.`
  return { code: 'no_version_in_force', place: word, sentence }
}

/**
 * A definition among all, by `id` or `id@version`: of several versions the one in force on the day that was asked
 * about, or else today or last.
 */
export const findVersion = <Found extends Version>(
  all: readonly Found[],
  word: string,
  on: IsoDate | undefined,
  kind: KindOfDefinition,
  locale: Locale,
): Outcome<Found, Told> => {
  const exact = all.findLast(({ id, version }) => `${id}@${version}` === word)
  if (exact) return accept(exact)
  const versions = all.filter(({ id }) => id === word)
  const last = versions.at(-1)
  if (!last) return refuse(unknown(all, word, kind, locale))
  const day = on ?? today()
  const found = versions.findLast((one) => isInForce(one, day))
  if (found) return accept(found)
  return on === undefined ? accept(last) : refuse(notInForce(versions, word, day, locale))
}
