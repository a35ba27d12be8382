import { addDays, createUnitRegister, type IsoDate, nationalUnits, type UnitId } from '@anlang/core'
import {
  type Entity,
  explore,
  linksTo,
  nationalProcedures,
  type OpenCommand,
  type PlacedStep,
  type Procedure,
  type ProgrammeLink,
  runningDeadlines,
  type StateValue,
  wantedOffices,
} from '@anlang/workflows'
import { type Scenario, scenario, type TranscriptCall, willingAttempt } from '@anlang/workflows/testing'

const village = 'n08779.anh-dung'
/** A neighbourhood of the same commune, to which a model goes. */
const otherVillage = 'n08779.bến'

const [pattern] = nationalUnits.units.filter(({ id }) => id === village)
if (!pattern) throw new Error('the village is in the table')

/** The nation's units and one more neighbourhood. */
export const units = createUnitRegister({
  ...nationalUnits,
  units: [
    ...nationalUnits.units,
    { ...pattern, id: otherVillage, versions: pattern.versions.map((version) => ({ ...version, name: 'Bến' })) },
  ],
})

/** The model that sites are built of. */
export const model = '5-tu-quan-ve-antt'

/** Calls so far, what was opened last, and the day on which it stood still. */
interface Rehearsed {
  readonly calls: readonly TranscriptCall[]
  readonly on: IsoDate
  readonly dossier?: string
}

const morning = (on: IsoDate) => `${on}T08:00:00+07:00`

/** The commune of the village, which was merged twice in one year. */
const communeOn = (on: IsoDate): UnitId => {
  if (on < '2025-01-01') return 'c08779'
  return on < '2025-07-01' ? 'c08782@2025-01-01' : 'c08782@2025-07-01'
}

/** A neighbourhood where the procedure is for one at all: it outlives the communes around it. */
const subjectOf = ({ meta }: Procedure): Procedure['meta']['subject'] =>
  meta.alsoFor?.includes('neighbourhood') ? 'neighbourhood' : meta.subject

const aboutOn = (procedure: Procedure, on: IsoDate): { readonly subject: UnitId; readonly entity?: Entity } => {
  const { meta } = procedure
  if (subjectOf(procedure) === 'neighbourhood')
    return { subject: meta.procedure === 'replicate' ? otherVillage : village }
  if (meta.subject === 'commune') return { subject: communeOn(on) }
  const managedAt = meta.managedAt === 'district' || meta.managedAt === 'province' ? meta.managedAt : 'commune'
  return { subject: communeOn(on), entity: { kind: meta.entities?.[0] ?? 'collective', id: 'đơn-vị-1', managedAt } }
}

const takeStep = (soFar: Scenario, step: PlacedStep, id: string): readonly [Scenario, TranscriptCall] => {
  if (step.by.length === 0) {
    const situation = soFar.on('')
    const row = runningDeadlines(situation.procedure, soFar.dossier, situation).find(
      ({ passing }) => passing === 'deem',
    )
    if (!row) throw new Error(`nothing brings ${step.fact} about`)
    const by = { position: 'clock', unit: soFar.dossier.subject, person: 'clock' } as const
    const fact = { type: step.fact, act: step.command, by, at: morning(row.fires), on: row.fires, data: {} }
    return [soFar.given(fact), { at: morning(row.fires), call: 'tick' }]
  }
  const { act, by, on, data = {} } = willingAttempt(step, soFar.on)
  const command = { id: `${id}/${soFar.dossier.version + 1}`, dossier: id, act, by, data }
  return [soFar.after({ act, by, on, data }), { at: morning(on), call: 'act', command }]
}

/** Several regions may fall silent at one look at the clock: the later ones are then no calls of their own. */
const takeWay = (start: Scenario, way: readonly PlacedStep[], id: string) => {
  const calls: TranscriptCall[] = []
  let soFar = start
  for (const step of way) {
    const [next, call] = takeStep(soFar, step, id)
    soFar = next
    const last = calls.at(-1)
    if (call.call !== 'tick' || last?.call !== 'tick' || last.at !== call.at) calls.push(call)
  }
  return { calls, dossier: soFar.dossier }
}

const wayTo = (procedure: Procedure, isThere: (value: StateValue) => boolean): readonly PlacedStep[] => {
  const found = explore(procedure).configurations.find(({ value }) => isThere(value))
  if (!found) throw new Error(`${procedure.id} does not come there`)
  return found.way
}

const standing = (name: string, like: Procedure, on: IsoDate): Procedure => {
  const found = nationalProcedures.find(
    ({ meta }) =>
      meta.procedure === name &&
      meta.from <= on &&
      (meta.to === undefined || on <= meta.to) &&
      [meta.subject, ...(meta.alsoFor ?? [])].includes(subjectOf(like)) &&
      (name !== 'commend' || meta.variant === like.meta.form),
  )
  if (!found) throw new Error(`no ${name} stands on ${on}`)
  return found
}

const follow = (procedure: Procedure, link: ProgrammeLink, on: IsoDate): Rehearsed => {
  const before = standing(link.follows, procedure, on)
  return rehearse(
    before,
    wayTo(before, (value) => value === link.endedIn[0]),
    on,
  )
}

const opening = (procedure: Procedure, on: IsoDate, follows: string | undefined): OpenCommand => {
  const { meta } = procedure
  const about = aboutOn(procedure, on)
  const step = procedure.states[procedure.initial]
  const [first] = explore(procedure).taken
  const [office] = step && first ? wantedOffices(first.step.by, about, on, units) : []
  if (!office) throw new Error(`nobody opens ${procedure.id} on ${on}`)
  const dossier = `${meta.procedure}-${on.slice(0, 4)}`
  return {
    id: `mở/${dossier}`,
    dossier,
    procedure: meta.procedure,
    ...about,
    ...(meta.variant === undefined ? {} : { variant: meta.variant }),
    ...(meta.ofModel ? { model } : {}),
    ...(follows === undefined ? {} : { follows }),
    year: Number(on.slice(0, 4)),
    by: { ...office, person: `${office.position}@${office.unit}` },
  }
}

/** The calls that open a dossier, with all it has to follow, and take it along a way. */
export const rehearse = (procedure: Procedure, way: readonly PlacedStep[], from: IsoDate): Rehearsed => {
  const link = linksTo(procedure.meta.procedure).find(({ required }) => required)
  const before = link ? follow(procedure, link, from) : { calls: [], on: from }
  // what follows is opened a while after what it follows has ended
  const on = link ? addDays(before.on, 7) : from
  const { meta } = procedure
  if (on < meta.from || (meta.to !== undefined && on > meta.to))
    throw new Error(`${procedure.id} does not stand on ${on}`)
  const command = opening(procedure, on, 'dossier' in before ? before.dossier : undefined)
  const { subject, entity, by, year } = command
  const about = { subject, ...(entity === undefined ? {} : { entity }) }
  const start = scenario({ procedure, ...about, openedBy: by, openedOn: on, year, units })
  const { calls, dossier } = takeWay(start, way, command.dossier)
  const opened: TranscriptCall = { at: morning(on), call: 'open', command }
  return { calls: [...before.calls, opened, ...calls], on: dossier.lastOn, dossier: command.dossier }
}
