import { type Appended, type Entry, tooLarge } from '@anlang/workflows'
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

const putDownWork = (
  { clearFiled, clearUnfiled, addUnfiled }: Changes,
  dossier: string,
  inbox: Entry['inbox'],
): void => {
  clearUnfiled.run(dossier)
  // nothing will be filed in its place
  if (inbox.length === 0) clearFiled.run(dossier)
  for (const [place, { act, position, unit, due, line, handler, late }] of inbox.entries()) {
    const { province = null, district = null, commune = null, neighbourhood = null } = line
    const levels = [province, district, commune, neighbourhood]
    addUnfiled.run(
      dossier,
      act,
      position,
      unit,
      due,
      JSON.stringify(line),
      handler ?? null,
      late ?? null,
      place,
      ...levels,
    )
  }
}

const write = (changes: Changes, entry: Entry): void => {
  const { dossier, command, recorded, body, head, inbox, deadlines, outbox, claims, releases } = entry
  const { version, previous, hash } = recorded
  changes.addFact.run(dossier, version, body, previous, hash, command.id, command.digest)
  const setHead = version === 1 ? changes.addHead : changes.putHead
  setHead.run(JSON.stringify(head.dossier), head.hash, dossier)
  putDownWork(changes, dossier, inbox)
  changes.clearDeadlines.run(dossier)
  for (const { place, act, due, fires, passing } of deadlines) {
    changes.addDeadline.run(dossier, place, act, due, fires, passing)
  }
  for (const message of outbox) changes.addMessage.run(JSON.stringify(message))
  for (const key of releases) changes.release.run(key, dossier)
  for (const key of claims) changes.claim.run(key, dossier)
}

/** Checks and writes one entry. Within a transaction, where nobody else can write between the two. */
export const append = (questions: Questions, changes: Changes, entry: Entry): Appended => {
  const refusal = tooLarge(entry) ?? refusalOf(questions, entry)
  if (refusal) return refusal
  write(changes, entry)
  return { ok: true }
}
