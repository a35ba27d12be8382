import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import type { Told } from '../told.js'

/** Where a journal is in a Postgres database. */
export interface PostgresAddress {
  /** What the driver is given: it may hold a password, and is never shown. */
  readonly connection: string
  readonly schema: string
  /** The same as people may see it. */
  readonly shown: string
}

const usualSchema = 'anlang'

/** Whether a word is the address of a database, or was meant to be, and not the path of a data file. */
export const isPostgresAddress = (word: string): boolean => /^[a-z][a-z+]+:\/\//i.test(word)

const isOfPostgres = ({ protocol }: URL): boolean => protocol === 'postgres:' || protocol === 'postgresql:'

const malformed = (locale: Locale): Told => ({
  code: 'malformed_address',
  sentence: {
    vi: 'Không đọc được địa chỉ Postgres. Hãy ghi như postgres://người-dùng@máy-chủ:5432/cơ-sở-dữ-liệu; ký tự như @ : / ? # trong mật khẩu phải viết %40 %3A %2F %3F %23, hoặc để mật khẩu ở PGPASSWORD.',
    en: 'The address of Postgres cannot be read. Write it as postgres://user@host:5432/database; signs such as @ : / ? # in a password have to be written %40 %3A %2F %3F %23, or keep the password in PGPASSWORD.',
  }[locale],
})

const malformedSchema = (schema: string, locale: Locale): Told => ({
  code: 'malformed_schema',
  place: schema,
  sentence: {
    vi: `“${schema}” không làm tên lược đồ được: chỉ có chữ thường không dấu, số và gạch dưới, nhiều nhất 40 ký tự. Hãy sửa phần “?schema=”.`,
    en: `“${schema}” cannot be the name of a schema: small letters without marks, digits and underscores, 40 at most. Correct “?schema=”.`,
  }[locale],
})

/** A password with a sign of its own cuts an address elsewhere than meant: what is left over has an @, or a fragment. */
const isCutElsewhere = ({ pathname, search, hash }: URL): boolean =>
  hash !== '' || pathname.includes('@') || search.includes('@')

const parsed = (word: string): URL | undefined => {
  const url = URL.parse(word)
  return url && isOfPostgres(url) && !isCutElsewhere(url) ? url : undefined
}

const shown = ({ protocol, username, host, pathname }: URL, schema = usualSchema): string => {
  const user = username === '' ? '' : `${username}@`
  return `${protocol}//${user}${host}${pathname}${schema === usualSchema ? '' : `?schema=${schema}`}`
}

/** A word as people may see it: an address without its password, and all else as it is. */
export const shownAddress = (word: string): string => {
  if (!isPostgresAddress(word)) return word
  const url = parsed(word)
  return url ? shown(url, url.searchParams.get('schema') ?? usualSchema) : 'postgres://…'
}

/** Reads an address: `postgres://user@host:5432/database`, and `?schema=` where the schema is not `anlang`. */
export const readPostgresAddress = (word: string, locale: Locale): Outcome<PostgresAddress, Told> => {
  const url = parsed(word)
  if (!url) return refuse(malformed(locale))
  const schema = url.searchParams.get('schema') ?? usualSchema
  if (!/^[a-z_][a-z0-9_]{0,39}$/.test(schema)) return refuse(malformedSchema(schema, locale))
  const seen = shown(url, schema)
  // the driver knows no such setting
  url.searchParams.delete('schema')
  return accept({ connection: url.href, schema, shown: seen })
}
