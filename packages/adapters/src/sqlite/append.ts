import type { Appended, Entry } from '@anlang/workflows'
import type { Changes, Questions } from './statements.js'

const refusalOf = (questions: Questions, { dossier, expected, command, claims }: Entry): Appended | undefined => {
  if (questions.command.one(command.id)) return { ok: false, code: 'command_known' }
  const version = questions.version.one(dossier)?.version ?? 0
  if (version !== expected) return { ok: false, code: 'conflict', version }
  for (const key of claims) {
    const held = questions.holder.one(key)
    if (held && held.dossier !== dossier) return { ok: false, code: 'claimed', key, dossier: held.dossier }
  }
  return undefined
}

const write = (changes: Changes, { dossier, command, recorded, head, inbox, claims, releases }: Entry): void => {
  const { version, fact, previous, hash } = recorded
  changes.addFact.run(dossier, version, JSON.stringify(fact), previous, hash)
  changes.addCommand.run(command.id, command.digest, dossier, version)
  changes.putHead.run(JSON.stringify(head.dossier), head.hash, dossier)
  changes.clearInbox.run(dossier)
  for (const { act, position, unit, due } of inbox) changes.addWaiting.run(dossier, act, position, unit, due)
  for (const key of releases) changes.release.run(key, dossier)
  for (const key of claims) changes.claim.run(key, dossier)
}

/** Checks and writes one entry. Within a transaction, where nobody else can write between the two. */
export const append = (questions: Questions, changes: Changes, entry: Entry): Appended => {
  const refusal = refusalOf(questions, entry)
  if (refusal) return refusal
  write(changes, entry)
  return { ok: true }
}
