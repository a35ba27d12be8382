import { setTimeout as sleep } from 'node:timers/promises'
import type { Outcome } from '@anlang/core'
import type { Receipt, Refusal } from '@anlang/workflows'
import type { Desk } from './desk.ts'
import type { Asked, Call, Diary } from './diary.ts'

/** What an error is called, for the diary: its code and reason, where a journal gave it any. */
export const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (!('refusal' in error)) return error.message
  const { code, reason } = Object(error.refusal)
  return `${code} (${reason})`
}

const send = ({ engine }: Desk, { kind, command }: Call) =>
  kind === 'open' ? engine.open(command) : engine.act(command)

const noteOutcome = (diary: Diary, id: string, outcome: Outcome<Receipt, Refusal>): boolean => {
  if (outcome.ok) {
    const { dossier, version, hash } = outcome.value.recorded
    diary.acknowledged({ id, dossier, version, hash })
    return true
  }
  const codes = outcome.refusals.map(({ code }) => code)
  if (codes.includes('outcome_unknown')) {
    diary.unanswered(id, 'outcome_unknown')
    return false
  }
  diary.refused(id, codes)
  return true
}

/**
 * Sends a command until it is answered, as a host does: the same again, under the same id, whenever nobody can say what
 * became of it.
 */
export const insist = async (desk: Desk, diary: Diary, asked: Asked): Promise<Outcome<Receipt, Refusal>> => {
  const { call, at } = asked
  desk.clock.moveTo(at)
  diary.asks(asked)
  for (;;) {
    try {
      const outcome = await send(desk, call)
      if (noteOutcome(diary, call.command.id, outcome)) return outcome
    } catch (error) {
      diary.unanswered(call.command.id, nameOf(error))
    }
    await sleep(10)
  }
}
