import { accept, type IsoDate, type IsoInstant, type Outcome, refuse, yearOf } from '@anlang/core'
import { type Capacity, capacityOf } from '../authority/capacity.js'
import type { Holding } from '../authority/holding.js'
import type { Dossier } from '../dossier/dossier.js'
import { assessedOn } from '../dossier/evaluate-dossier.js'
import { type DossierOpened, type Entity, factShape } from '../dossier/fact.js'
import { openingSteps } from '../dossier/opening-steps.js'
import type { Refusal } from '../dossier/refusal.js'
import { subjectKindOf } from '../dossier/subject-kind.js'
import { isAmong, wantedOffices } from '../dossier/wanted-offices.js'
import { procedureHash } from '../integrity/content-hash.js'
import { linksTo, type ProgrammeLink } from '../national/programme.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Catalogue } from './catalogue.js'
import type { OpenCommand } from './commands.js'

/** What the opening of a dossier rests on. */
export interface Opening {
  readonly command: OpenCommand
  readonly procedure: Procedure
  readonly catalogue: Catalogue
  readonly holdings: readonly Holding[]
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

const isSameEntity = (one: Entity | undefined, other: Entity | undefined): boolean =>
  one?.kind === other?.kind && one?.id === other?.id

const fitsLink = (link: ProgrammeLink, { command, procedure, predecessor }: Opening): boolean =>
  predecessor?.procedure === link.follows &&
  link.endedIn.some((state) => predecessor.dossier.value === state) &&
  (link.elsewhere ?? false) !== (predecessor.dossier.subject === command.subject) &&
  (link.otherEntity || isSameEntity(predecessor.dossier.entity, command.entity)) &&
  (!link.sameYear || predecessor.dossier.year === command.year) &&
  (!procedure.meta.ofModel || predecessor.dossier.model === command.model)

/** A dossier follows one of the same subject (and model) that ended where the programme says. */
const checkPredecessor = (opening: Opening): readonly Refusal[] => {
  const { command, procedure } = opening
  const links = linksTo(procedure.meta.procedure)
  const given = command.follows ?? null
  const [link] = links
  if (!link) return given === null ? [] : [{ code: 'nothing_to_follow', procedure: procedure.meta.procedure }]
  if (given === null && !link.required) return []
  if (links.some((one) => fitsLink(one, opening))) return []
  const { follows, endedIn } = link
  return [{ code: 'wrong_predecessor', procedure: procedure.meta.procedure, follows, endedIn: endedIn[0], given }]
}

/** A dossier that no rules will ever assess is not opened. */
const checkRules = (opening: Opening): readonly Refusal[] => {
  const { command, procedure, catalogue, on } = opening
  const { year, subject, entity } = command
  const { evaluates: scheme } = procedure.meta
  if (scheme === undefined) return []
  const kind = subjectKindOf(procedure, entity)
  const chosen = catalogue.ruleSetFor({ scheme, subject: kind, asOf: assessedOn({ year }, on) }, subject)
  return chosen.ok ? [] : chosen.refusals
}

const checkOpener = ({ command, procedure, catalogue, holdings, on }: Opening): Outcome<Capacity, Refusal> => {
  const { by } = command
  const steps = openingSteps(procedure)
  const wanted = steps.flatMap((step) => wantedOffices(step.by, command, on, catalogue.units))
  const office = { position: by.position, unit: by.unit }
  const act = steps[0]?.command ?? 'open'
  if (!isAmong(wanted, office)) return refuse({ code: 'wrong_office', act, office, wanted })
  return capacityOf(holdings, by, act, on)
}

/** Decides whether a dossier may be opened: its first fact, or every reason why not. Pure. */
export const decideOpening = (opening: Opening): Outcome<DossierOpened, Refusal> => {
  const year = checkYear(opening)
  const opener = checkOpener(opening)
  const [first, ...others] = [
    ...(year.length > 0 ? year : checkRules(opening)),
    ...checkModel(opening),
    ...checkPredecessor(opening),
    ...(opener.ok ? [] : opener.refusals),
  ]
  if (first) return refuse(first, ...others)
  const { command, procedure, at, on } = opening
  const { id, version } = procedure
  return accept({
    type: 'DossierOpened',
    shape: factShape,
    procedure: { id, version, hash: procedureHash(procedure) },
    subject: command.subject,
    ...(command.entity === undefined ? {} : { entity: command.entity }),
    year: command.year,
    ...(command.model === undefined ? {} : { model: command.model }),
    ...(command.follows === undefined ? {} : { follows: command.follows }),
    by: { ...command.by, ...(opener.ok ? opener.value : {}) },
    at,
    on,
  })
}
