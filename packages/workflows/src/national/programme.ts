import type { ProcedureName } from '../procedure/procedure-name.js'

/** What a procedure starts from: the states in which another one may have ended. */
export interface ProgrammeLink {
  readonly procedure: ProcedureName
  readonly follows: ProcedureName
  /** Final states of the dossier it follows. */
  readonly endedIn: readonly [string, ...string[]]
  /** Whether it cannot start without one. */
  readonly required: boolean
  /** Whether both are about one year: what was achieved in a year is commended once, for that year. */
  readonly sameYear: boolean
  /** Whether it may be about another entity of the unit: a collective is commended for what its unit did. */
  readonly otherEntity?: true
  /** Whether it is about another unit: a model that worked in one neighbourhood is taken up by others. */
  readonly elsewhere?: true
}

const link = (
  procedure: ProcedureName,
  follows: ProcedureName,
  endedIn: ProgrammeLink['endedIn'],
  more: Partial<Pick<ProgrammeLink, 'required' | 'sameYear' | 'otherEntity' | 'elsewhere'>> = {},
): ProgrammeLink => ({ procedure, follows, endedIn, required: true, sameYear: false, ...more })

const optional = { required: false } as const
const sameYear = { sameYear: true } as const

/**
 * How the procedures chain, by what their dossiers ended in. An evaluation may follow a model's launch, but the law
 * lets any neighbourhood register, with a model or without.
 */
export const programme: readonly ProgrammeLink[] = [
  link('plan', 'survey', ['selected']),
  link('establish', 'plan', ['issued']),
  link('covenant', 'establish', ['operating'], optional),
  link('operate', 'establish', ['operating']),
  link('operate', 'replicate', ['operating']),
  link('operate', 'operate', ['effective', 'consolidated']),
  link('replicate', 'operate', ['effective'], { elsewhere: true }),
  link('evaluate', 'establish', ['operating'], optional),
  link('commend', 'evaluate', ['recognised'], { ...sameYear, otherEntity: true }),
  link('cancelAward', 'commend', ['commended']),
  link('revoke', 'evaluate', ['recognised']),
  link('object', 'evaluate', ['recognised', 'notRecognised']),
  link('object', 'commend', ['commended', 'refused']),
]

/** The links that lead into a procedure; none where it follows nothing. */
export const linksTo = (procedure: ProcedureName): readonly ProgrammeLink[] =>
  programme.filter((one) => one.procedure === procedure)
