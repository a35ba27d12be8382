import type { Appended, Entry, Journal } from '@anlang/workflows'

/**
 * Appends an entry that may have been appended by this very call before the process died. `version` is how far earlier
 * calls have brought the dossier, where that is known: an entry after another version was not appended by this one, and
 * the records' answer stands. Otherwise a command that is known with the same fact is our own. Where the records do not
 * know how it came out it throws, so that the call is carried out again, and finds out.
 */
export const appendOnce = async (records: Journal, entry: Entry, version: number | undefined): Promise<Appended> => {
  const answer = await records.append(entry)
  if (!answer.ok && answer.code === 'outcome_unknown') throw new Error(`${entry.dossier}: the outcome is unknown`)
  if (answer.ok || answer.code !== 'command_known') return answer
  if (version !== undefined && version !== entry.expected) return answer
  const { dossier, command, recorded } = entry
  const known = await records.command(command.id)
  return known?.recorded.dossier === dossier && known.recorded.hash === recorded.hash ? { ok: true } : answer
}
