import { Hono } from 'hono'
import { type RegisterAnswer, type RegisterName, registerNames } from '../api/index.js'
import { faulty, plainFault } from './answer.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import { readPage } from './read-query.js'
import { createRegisterIndex } from './register-index.js'
import { registerPage } from './register-page.js'
import { registers } from './register-row.js'

const isRegister = (word: string): word is RegisterName => registerNames.some((name) => name === word)

/** What was established, recognised, commended and cancelled, read from the dossiers that ended so. */
export const registerRoutes = (desk: Desk): Hono<HostEnvironment> => {
  const indexNow = createRegisterIndex(desk.engine)
  return new Hono<HostEnvironment>().get('/:register', async (c) => {
    const register = c.req.param('register')
    if (!isRegister(register)) return plainFault(c, 'unknown_register')
    const read = readPage(c.req.query())
    if (!read.ok) return faulty(c, read)
    const { locale } = c.var
    const page = await registerPage(desk, await indexNow(), { register, locale, ...read.value })
    return c.json<RegisterAnswer>({ register, title: registers[register].title[locale], ...page })
  })
}
