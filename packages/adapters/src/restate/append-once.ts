import type { Appended, Entry, Journal } from '@anlang/workflows'

/**
 * Appends an entry that may have been appended by this very call before its process died, or its answer was lost: where
 * the records have the same fact under its command, it is accepted. So a call comes to one answer however often it is
 * carried out, which Restate holds it to. Where the records do not know how it came out it throws, to be tried again.
 */
export const appendOnce = async (records: Journal, entry: Entry): Promise<Appended> => {
  const answer = await records.append(entry)
  if (answer.ok) return answer
  if (answer.code === 'outcome_unknown') throw new Error(`${entry.dossier}: the outcome is unknown`)
  if (answer.code !== 'command_known') return answer
  const { dossier, command, recorded } = entry
  const known = await records.command(command.id)
  return known?.recorded.dossier === dossier && known.recorded.hash === recorded.hash ? { ok: true } : answer
}
