import type { DatabaseRefusal, UnavailableReason } from './database-refusal.js'

/** The code of an error, of Postgres or of the system: every client has it under this name. */
const codeOf = (error: unknown): string | undefined => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** Codes of Postgres have five signs, and begin so; those of the system, such as EPIPE, do not. */
const isSqlState = (code: string): boolean => /^(?:\d\w|F0|HV|P0|XX)\w{3}$/.test(code)

/** The server said so itself, and goes on: all that the statement had done is undone. */
export const isUndone = (error: unknown): boolean => {
  const code = codeOf(error) ?? ''
  // 08: connections; 40003: the server does not know itself; 57P01 to 57P05: it breaks off, perhaps after the commit
  return isSqlState(code) && !/^(?:08|40003|57P0[1245])/.test(code)
}

/** Two writers met, and one was undone: at a unique key, in a deadlock, or as older than the fact it follows. */
export const isToBeRepeated = (error: unknown): boolean => ['23505', '40P01', '40001'].includes(codeOf(error) ?? '')

/** A table, column or function of ours is not there: the schema has been changed since it was looked at. */
export const isOfAnotherSchema = (error: unknown): boolean =>
  ['42P01', '42703', '42883', '42704', '3F000'].includes(codeOf(error) ?? '')

const reasonOf: Readonly<Record<string, UnavailableReason>> = {
  // met again and again: the key is held where this role does not see
  '23505': 'forbidden',
  '25006': 'read_only',
  '28000': 'forbidden',
  '28P01': 'forbidden',
  '3D000': 'unreachable',
  '40001': 'busy',
  '40P01': 'busy',
  '42501': 'forbidden',
  '53100': 'disk_full',
  '53200': 'busy',
  '53300': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '57P03': 'busy',
  '58030': 'disk_error',
  XX001: 'disk_error',
  XX002: 'disk_error',
  // before anything was sent
  CONNECT_TIMEOUT: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ENOENT: 'unreachable',
  ENOTFOUND: 'unreachable',
}

/** What an error says of the database as it is; `undefined` when it says nothing of it. */
export const refusalOfError = (error: unknown): DatabaseRefusal | undefined => {
  const reason = reasonOf[codeOf(error) ?? '']
  return reason && error instanceof Error
    ? { code: 'database_unavailable', reason, found: error.message || (codeOf(error) ?? '') }
    : undefined
}
