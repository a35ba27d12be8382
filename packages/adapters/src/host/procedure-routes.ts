import { cite } from '@anlang/core'
import { Hono } from 'hono'
import type { ProcedureAnswer, ProceduresAnswer } from '../api/index.js'
import { refused } from './answer.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import { openableBy } from './openable-by.js'

/** What the office that asks may open, and procedures as data. */
export const procedureRoutes = (desk: Desk): Hono<HostEnvironment> => {
  const { engine } = desk
  return new Hono<HostEnvironment>()
    .get('/', (c) =>
      c.json<ProceduresAnswer>({ procedures: openableBy(engine, c.var.by, c.var.locale), today: engine.today() }),
    )
    .get('/:id', (c) => {
      const { procedures } = engine.definitions
      const id = c.req.param('id')
      const procedure = procedures.findLast((one) => one.id === id)
      if (!procedure) {
        const known = [...new Set(procedures.map((one) => one.id))]
        return refused(c, [{ code: 'unknown_procedure', procedure: id, known }], desk)
      }
      const { title, basis } = procedure.meta
      const { locale } = c.var
      return c.json<ProcedureAnswer>({
        procedure,
        title: title[locale],
        basis: cite(basis, locale, engine.definitions.instruments),
      })
    })
}
