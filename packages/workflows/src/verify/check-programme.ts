import { programme } from '../national/programme.js'
import type { Procedure } from '../procedure/procedure.js'
import { explore } from './explore.js'
import type { ProofDiagnostic } from './proof-diagnostic.js'

const endsOf = (procedure: Procedure): ReadonlySet<unknown> =>
  new Set(explore(procedure).configurations.flatMap(({ ended, value }) => (ended ? [value] : [])))

/** Proves that procedures still chain: what each starts from is an end that the one before can reach. */
export const checkProgramme = (procedures: readonly Procedure[]): readonly ProofDiagnostic[] =>
  programme.flatMap(({ procedure, follows, endedIn }) => {
    const before = procedures.filter(({ meta }) => meta.procedure === follows)
    const isThere = procedures.some(({ meta }) => meta.procedure === procedure)
    if (!isThere || before.length === 0) return []
    const reached = before.map(endsOf)
    return endedIn
      .filter((end) => !reached.some((ends) => ends.has(end)))
      .map(
        (end) =>
          ({ proof: 'sound', code: 'programme_broken', place: procedure, subject: follows, detail: end }) as const,
      )
  })
