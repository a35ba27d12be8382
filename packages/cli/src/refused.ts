import type { Answer, ExitCode, Output } from './output.js'
import type { Told } from './told.js'

/** What says that something could not be asked; all else was found in what was asked about. */
const unaskable: ReadonlySet<string> = new Set([
  'unreadable',
  'unwritable',
  'file_exists',
  'not_utf8',
  'too_long',
  'unknown_rule_set',
  'unknown_procedure',
  'unknown_state',
  'no_version_in_force',
  'malformed_id',
  'nothing_open',
  'malformed_number',
  'not_a_key',
  'is_secret_key',
  'is_public_key',
  'unknown_dossier',
  'unknown_fact',
  'module_fails',
  'not_a_journal_module',
  'not_opened',
  'is_data_file',
  'is_archive',
  'conflict',
  'outcome_unknown',
  'definition_unknown',
  'unknown_consumer',
  'consumer_known',
  'not_parked',
  'beyond_last',
  'would_skip',
])

/** The exit for what was told. */
export const exitFor = (told: readonly Told[]): ExitCode => {
  if (told.length === 0) return 0
  return told.some(({ code }) => unaskable.has(code)) ? 2 : 1
}

/** The answer to what cannot be followed: everything that was told, and the exit for it. */
export const refused = (told: readonly Told[], { tell }: Output, exit: ExitCode = exitFor(told)): Answer => {
  for (const one of told) tell(one)
  return { exit }
}
