import type { Locale } from '@anlang/core'
import type { Dossier } from '@anlang/workflows'
import type { RegisterName, RegisterRow } from '../api/index.js'
import type { Desk } from './desk.js'
import type { RegisterIndex } from './register-index.js'
import { type Decided, registerRow } from './register-row.js'

/** Which page of which register. */
export interface RegisterAsk {
  readonly register: RegisterName
  readonly limit: number
  readonly after?: string
  readonly locale: Locale
}

const atATime = 50

const dossiersOf = async ({ engine }: Desk, ids: readonly string[]): Promise<readonly Dossier[]> => {
  const found = await Promise.all(ids.map((id) => engine.current(id)))
  return found.flatMap((one) => (one.ok ? [one.value] : []))
}

/** What came of what was opened against a decision, where it came to something. */
const undoneBy = async (desk: Desk, ids: readonly string[], locale: Locale): Promise<RegisterRow['undone']> => {
  const dossiers = await dossiersOf(desk, ids)
  const rows = dossiers.flatMap((dossier) => registerRow(desk, 'cancelled', dossier, locale) ?? [])
  const last = rows.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1)
  return last ? { dossier: last.id, state: last.state, on: last.on, decision: last.decision } : null
}

/** Decisions from a place on, until there are so many or no more. */
const decidedFrom = async (
  desk: Desk,
  ids: readonly string[],
  { register, locale }: RegisterAsk,
  enough: number,
): Promise<readonly Decided[]> => {
  const rows: Decided[] = []
  for (let from = 0; from < ids.length && rows.length < enough; from += atATime) {
    // one part after the other: most pages are full with the first
    const dossiers = await dossiersOf(desk, ids.slice(from, from + atATime))
    rows.push(...dossiers.flatMap((dossier) => registerRow(desk, register, dossier, locale) ?? []))
  }
  return rows
}

/** One page of a register; there is a next one only where there is something on it. */
export const registerPage = async (
  desk: Desk,
  index: RegisterIndex,
  ask: RegisterAsk,
): Promise<{ readonly rows: readonly RegisterRow[]; readonly next: string | null }> => {
  const { register, limit, after, locale } = ask
  const ids = index.of(register)
  const place = after === undefined ? -1 : ids.indexOf(after)
  const rest = after !== undefined && place === -1 ? [] : ids.slice(place + 1)
  const found = await decidedFrom(desk, rest, ask, limit + 1)
  const shown = found.slice(0, limit)
  const rows = await Promise.all(
    shown.map(async (row) => ({ ...row, undone: await undoneBy(desk, index.against(row.id), locale) })),
  )
  return { rows, next: found.length > limit ? (shown.at(-1)?.id ?? null) : null }
}
