import type { Entry, Journal, Message } from '@anlang/workflows'
import { fixedClock } from '../src/training/index.js'
import { entryAfter } from './entry-after.js'

/** A clock that is moved on by milliseconds. */
export const movedClock = () => {
  const clock = fixedClock('2022-11-14T01:00:00.000Z')
  return {
    now: clock.now,
    moveOn: (milliseconds: number) => clock.moveTo(new Date(Date.parse(clock.now()) + milliseconds).toISOString()),
  }
}

/** Fills the outbox of a journal: for each mention of a dossier one more fact, and one message about it. */
export const tellAbout = async (journal: Journal, ...dossiers: readonly string[]): Promise<readonly string[]> => {
  const last = new Map<string, Entry>()
  const keys: string[] = []
  for (const dossier of dossiers) {
    const before = last.get(dossier)
    const key = `${dossier}/${(before?.recorded.version ?? 0) + 1}/1`
    const message: Message = { key, dossier, kind: 'reminder', on: '2022-11-14' }
    const entry = entryAfter(dossier, before, { outbox: [message] })
    // one after another: each builds on the one before
    const appended = await journal.append(entry)
    if (!appended.ok) throw new Error(`${key} was not recorded: ${appended.code}`)
    last.set(dossier, entry)
    keys.push(key)
  }
  return keys
}
