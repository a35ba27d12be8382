import type { Figures, IsoDate, UnitRegister } from '@anlang/core'
import type { ActData } from '../dossier/act-data.js'
import type { Dossier } from '../dossier/dossier.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import type { Requirement } from '../procedure/requirement.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import type { Asked } from './scenario.js'

type Of<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>

const ofKind = <Kind extends Requirement['kind']>({ requires = [] }: PlacedStep, kind: Kind): readonly Of<Kind>[] =>
  requires.filter((requirement): requirement is Of<Kind> => requirement.kind === kind)

const dataFor = (step: PlacedStep, on: IsoDate, onFile: Figures, figures: Figures): ActData => {
  const attested = ofKind(step, 'attested').map(({ figure, is }) => [figure, is] as const)
  const counted = ofKind(step, 'figures').flatMap(({ figures: ids }) => ids.map((id) => [id, 100] as const))
  const taken = step.takesFigures ? figures : {}
  const brought = { ...taken, ...Object.fromEntries(counted), ...Object.fromEntries(attested) }
  const documents = ofKind(step, 'documents')
    .filter(({ when }) => when === undefined || { ...onFile, ...brought }[when] === true)
    .flatMap(({ documents: kinds }) => kinds)
  return {
    documents: documents.map((kind, place) => ({ kind, number: `${place + 1}/VB`, on })),
    ...(Object.keys(brought).length > 0 ? { figures: brought } : {}),
    ...(ofKind(step, 'vote').length > 0 ? { vote: { total: 9, present: 9, inFavour: 9 } } : {}),
  }
}

/**
 * An attempt at a step that brings all it asks for, by an office that may take it, on a day on which it is open;
 * for walking a procedure from end to end. `figures` are brought where the step takes figures.
 */
export const willingAttempt = (
  step: PlacedStep,
  dossier: Dossier,
  units: UnitRegister,
  figures: Figures = {},
): Asked => {
  const opening = ofKind(step, 'notBefore').map(({ monthDay }) => `${dossier.year}-${monthDay}`)
  const on = [dossier.lastOn, ...opening].toSorted().at(-1) ?? dossier.lastOn
  const [office] = wantedOffices(step.by, dossier.subject, on, units)
  if (!office) throw new Error(`${step.command}: no office may take it for ${dossier.subject} on ${on}`)
  const by = { ...office, person: `${office.position}@${office.unit}` }
  return { act: step.command, by, on, data: dataFor(step, on, dossier.figures, figures) }
}
