import type { Locale } from '@anlang/core'
import { Hono } from 'hono'
import { type RegisterAnswer, type RegisterName, type RegisterRow, registerNames } from '../api/index.js'
import { faulty, plainFault } from './answer.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import { readPage } from './read-query.js'
import { registerRow, registers } from './register-row.js'

const isRegister = (word: string): word is RegisterName => registerNames.some((name) => name === word)

/** How many dossiers are looked through for one page, and how many at a time. */
const mostLookedThrough = 2_000
const atATime = 200

interface Found {
  readonly rows: readonly RegisterRow[]
  readonly next: string | null
}

interface Looking {
  readonly register: RegisterName
  readonly limit: number
  readonly locale: Locale
}

type Look = (after: string | undefined, room: number) => Promise<Found & { readonly last: string | undefined }>

/** Looks through some dossiers after one, in the order in which they were opened, for as many rows as there is room. */
const lookAtSome =
  (desk: Desk, { register, locale }: Looking): Look =>
  async (after, room) => {
    const dossiers = await desk.engine.dossiers({ limit: atATime, ...(after === undefined ? {} : { after }) })
    const found = dossiers.flatMap((dossier) => registerRow(desk, register, dossier, locale) ?? [])
    const rows = found.slice(0, room)
    const rest = dossiers.length === atATime ? dossiers.at(-1)?.id : undefined
    const last = rows.length === room ? rows.at(-1)?.id : rest
    return { rows, next: last ?? null, last }
  }

/** Looks through dossiers until a page is full, or there were so many that whoever asks is answered first. */
const lookThrough = async (desk: Desk, looking: Looking, start?: string): Promise<Found> => {
  const look = lookAtSome(desk, looking)
  const rows: RegisterRow[] = []
  let after = start
  for (let seen = 0; seen < mostLookedThrough; seen += atATime) {
    // one after the other: each begins where the one before ended
    const found = await look(after, looking.limit - rows.length)
    rows.push(...found.rows)
    if (found.last === undefined || rows.length === looking.limit) return { rows, next: found.next }
    after = found.last
  }
  return { rows, next: after ?? null }
}

/** What was established, recognised, commended and cancelled, read from the dossiers that ended so. */
export const registerRoutes = (desk: Desk): Hono<HostEnvironment> =>
  new Hono<HostEnvironment>().get('/:register', async (c) => {
    const register = c.req.param('register')
    if (!isRegister(register)) return plainFault(c, 'unknown_register')
    const read = readPage(c.req.query())
    if (!read.ok) return faulty(c, read)
    const { limit, after } = read.value
    const { locale } = c.var
    const found = await lookThrough(desk, { register, limit, locale }, after)
    return c.json<RegisterAnswer>({ register, title: registers[register].title[locale], ...found })
  })
