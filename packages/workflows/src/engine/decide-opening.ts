import { accept, type IsoDate, type IsoInstant, type Outcome, refuse, yearOf } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import { assessedOn } from '../dossier/evaluate-dossier.js'
import type { DossierOpened } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import { isAmong, wantedOffices } from '../dossier/wanted-offices.js'
import { isWayOut } from '../dossier/way-out.js'
import { procedureHash } from '../integrity/content-hash.js'
import { linkTo } from '../national/programme.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { Catalogue } from './catalogue.js'
import type { OpenCommand } from './commands.js'

/** What the opening of a dossier rests on. */
export interface Opening {
  readonly command: OpenCommand
  readonly procedure: Procedure
  readonly catalogue: Catalogue
  readonly holds: boolean
  readonly at: IsoInstant
  readonly on: IsoDate
  /** The dossier it says it follows, with the name of its procedure. */
  readonly predecessor?: { readonly dossier: Dossier; readonly procedure: string }
}

const checkYear = ({ command: { year }, on }: Opening): readonly Refusal[] =>
  year === yearOf(on) || year === yearOf(on) - 1 ? [] : [{ code: 'year_out_of_range', year, on }]

const checkModel = ({ command, procedure, catalogue, on }: Opening): readonly Refusal[] => {
  if (!procedure.meta.ofModel) {
    return command.model === undefined ? [] : [{ code: 'model_not_used', procedure: procedure.meta.procedure }]
  }
  const known = catalogue.modelsFor(command.subject, on).map(({ id }) => id)
  return command.model !== undefined && known.includes(command.model)
    ? []
    : [{ code: 'unknown_model', model: command.model ?? null, known }]
}

/** A dossier follows one of the same subject (and model) that ended where the programme says. */
const checkPredecessor = ({ command, procedure, predecessor }: Opening): readonly Refusal[] => {
  const link = linkTo(procedure.meta.procedure)
  const given = command.follows ?? null
  if (!link && given !== null) return [{ code: 'nothing_to_follow', procedure: procedure.meta.procedure }]
  if (!link || (given === null && !link.required)) return []
  const fits =
    predecessor?.procedure === link.follows &&
    predecessor.dossier.value === link.endedIn &&
    predecessor.dossier.subject === command.subject &&
    (!link.sameYear || predecessor.dossier.year === command.year) &&
    (!procedure.meta.ofModel || predecessor.dossier.model === command.model)
  const { follows, endedIn } = link
  return fits ? [] : [{ code: 'wrong_predecessor', procedure: procedure.meta.procedure, follows, endedIn, given }]
}

/** A dossier that no rules will ever assess is not opened. */
const checkRules = ({ command: { year, subject }, procedure, catalogue, on }: Opening): readonly Refusal[] => {
  const { evaluates: scheme, subject: kind } = procedure.meta
  if (scheme === undefined) return []
  const chosen = catalogue.ruleSetFor({ scheme, subject: kind, asOf: assessedOn({ year }, on) }, subject)
  return chosen.ok ? [] : chosen.refusals
}

const checkOpener = ({ command, procedure, catalogue, holds, on }: Opening): readonly Refusal[] => {
  const { by, subject } = command
  const { initial, open } = statechart(procedure)
  const steps = open(initial.value).filter((step) => !isWayOut(procedure, step))
  const wanted = steps.flatMap((step) => wantedOffices(step.by, subject, on, catalogue.units))
  const office = { position: by.position, unit: by.unit }
  if (!isAmong(wanted, office)) return [{ code: 'wrong_office', act: steps[0]?.command ?? 'open', office, wanted }]
  return holds ? [] : [{ code: 'not_holder', office, on }]
}

/** Decides whether a dossier may be opened: its first fact, or every reason why not. Pure. */
export const decideOpening = (opening: Opening): Outcome<DossierOpened, Refusal> => {
  const year = checkYear(opening)
  const [first, ...others] = [
    ...(year.length > 0 ? year : checkRules(opening)),
    ...checkModel(opening),
    ...checkPredecessor(opening),
    ...checkOpener(opening),
  ]
  if (first) return refuse(first, ...others)
  const { command, procedure, at, on } = opening
  const { id, version } = procedure
  return accept({
    type: 'DossierOpened',
    procedure: { id, version, hash: procedureHash(procedure) },
    subject: command.subject,
    year: command.year,
    ...(command.model === undefined ? {} : { model: command.model }),
    ...(command.follows === undefined ? {} : { follows: command.follows }),
    by: command.by,
    at,
    on,
  })
}
