import { Hono } from 'hono'
import type { ManyAnswer } from '../api/index.js'
import { faulty, refused } from './answer.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import {
  readAct,
  readClaim,
  readClosing,
  readConfirmation,
  readEvidence,
  readHandOver,
  readMany,
  readMigration,
  readOpening,
} from './read-request.js'
import { receiptAnswer, takeCommand } from './take-command.js'

/** Opening dossiers and everything that is done in them. */
export const commandRoutes = (desk: Desk): Hono<HostEnvironment> => {
  const { engine } = desk
  return new Hono<HostEnvironment>()
    .post('/dossiers', async (c) => {
      const read = await readOpening(c.req.raw, c.var.by)
      if (!read.ok) return faulty(c, read)
      const answer = await engine.open(read.value)
      if (!answer.ok) return refused(c, answer.refusals, desk, 'body')
      return receiptAnswer(c, desk, answer.value, answer.value.repeated ? 200 : 201)
    })
    .post('/dossiers/:id/acts', takeCommand(desk, readAct, engine.act))
    .post('/dossiers/:id/claims', takeCommand(desk, readClaim, engine.claimWork))
    .post('/dossiers/:id/hand-overs', takeCommand(desk, readHandOver, engine.handOverWork))
    .post('/dossiers/:id/evidence', takeCommand(desk, readEvidence, engine.changeEvidence))
    .post('/dossiers/:id/evidence/confirmations', takeCommand(desk, readConfirmation, engine.confirmEvidence))
    .post('/dossiers/:id/migrations', takeCommand(desk, readMigration, engine.migrate))
    .post('/dossiers/:id/closings', takeCommand(desk, readClosing, engine.close))
    .post('/acts', async (c) => {
      const read = await readMany(c.req.raw, c.var.by)
      if (!read.ok) return faulty(c, read)
      const answer = await engine.actOnMany(read.value)
      desk.changes.poke()
      return answer.ok ? c.json<ManyAnswer>(answer.value) : refused(c, answer.refusals, desk, 'body')
    })
}
