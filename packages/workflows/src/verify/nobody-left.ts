import type { Actor } from '../dossier/fact.js'
import type { Requirement } from '../procedure/requirement.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { notSeparate } from '../requirements/separation.js'
import { type Configuration, explore, leavingOf, mostConfigurations } from './explore.js'
import { firstOfEach } from './first-of-each.js'
import { type Staffing, takersOf } from './staffing.js'

/** Who took an act last. */
type TakenBy = Readonly<Record<string, Actor>>

/** A step that nobody may take who is not kept apart from it, the run after which it is so, and who took what in it. */
export interface NobodyLeft {
  readonly step: PlacedStep
  readonly takenBy: TakenBy
  readonly way: readonly PlacedStep[]
}

type Separation = Extract<Requirement, { kind: 'separation' }>

const separationsOf = ({ requires = [] }: PlacedStep): readonly Separation[] =>
  requires.filter((one): one is Separation => one.kind === 'separation')

const mayFollow = (step: PlacedStep, by: Actor, takenBy: TakenBy): boolean =>
  separationsOf(step).every((one) => notSeparate(one, { act: '', by, dossier: { takenBy } }).length === 0)

/** Who may take each step, looked up once. */
type Takers = (step: PlacedStep) => readonly Actor[]

const takersIn = (staffing: Staffing): Takers => {
  const known = new Map<string, readonly Actor[]>()
  return (step) => {
    const found = known.get(step.place) ?? takersOf(staffing, step)
    known.set(step.place, found)
    return found
  }
}

/**
 * Steps that somebody could be kept from, whether or not a run comes to it: each way in which the earlier acts may have
 * been taken is tried alone. Most offices have none of them, and need no search.
 */
const suspects = (steps: readonly PlacedStep[], takers: Takers): readonly NobodyLeft[] =>
  steps.flatMap((step): readonly NobodyLeft[] => {
    const able = takers(step)
    const whoTook = (act: string) => steps.filter(({ command }) => command === act).flatMap(takers)
    const ways = separationsOf(step).reduce<readonly TakenBy[]>(
      (some, { from }) => some.flatMap((way) => whoTook(from).map((actor) => ({ ...way, [from]: actor }))),
      [{}],
    )
    const takenBy = ways.find((way) => able.length > 0 && !able.some((by) => mayFollow(step, by, way)))
    return takenBy ? [{ step, takenBy, way: [] }] : []
  })

/** A run of the chart by people of the roster. */
interface Run {
  readonly at: Configuration
  readonly takenBy: TakenBy
  readonly way: readonly PlacedStep[]
}

interface Search {
  readonly takers: Takers
  /** Acts that others are kept apart from: who takes them matters. */
  readonly keptApart: readonly string[]
}

/** The run with a further step, by each of those who may take it; by anybody where it does not matter who it was. */
const goneOn = (run: Run, step: PlacedStep, at: Configuration, { takers, keptApart }: Search): readonly Run[] => {
  const { takenBy } = run
  const way = [...run.way, step]
  // what happens by silence is taken by nobody
  if (step.by.length === 0) return [{ at, takenBy, way }]
  const able = takers(step).filter((by) => mayFollow(step, by, takenBy))
  if (!keptApart.includes(step.command)) return able.length > 0 ? [{ at, takenBy, way }] : []
  return able.map((by) => ({ at, takenBy: { ...takenBy, [step.command]: by }, way }))
}

const isStuck = (step: PlacedStep, { takenBy }: Run, { takers }: Search): boolean => {
  const all = takers(step)
  return all.length > 0 && !all.some((by) => mayFollow(step, by, takenBy))
}

/** Every run, breadth first, that differs in who took what matters; nothing where there are too many. */
const runsOf = ({ procedure }: Staffing, search: Search): readonly Run[] | undefined => {
  const { configurations } = explore(procedure)
  const leaving = leavingOf(procedure)
  const places = new Map(configurations.map((one, place) => [one, place]))
  const keyOf = ({ at, takenBy }: Run): string =>
    JSON.stringify([places.get(at), ...search.keptApart.map((act) => takenBy[act] ?? null)])
  const [at] = configurations
  const runs = new Map<string, Run>(at ? [['', { at, takenBy: {}, way: [] }]] : [])
  for (const run of runs.values()) {
    const next = (leaving.get(run.at) ?? []).flatMap(({ step, to }) => goneOn(run, step, to, search))
    for (const one of next) if (!runs.has(keyOf(one))) runs.set(keyOf(one), one)
    if (runs.size > mostConfigurations) return undefined
  }
  return [...runs.values()]
}

/** The first of runs to each step that nobody is left for, in the order of these runs. */
const stuckIn = (runs: readonly Run[], { procedure }: Staffing, search: Search): readonly NobodyLeft[] => {
  const leaving = leavingOf(procedure)
  const found = runs.flatMap((run) =>
    (leaving.get(run.at) ?? [])
      .filter(({ step }) => isStuck(step, run, search))
      .map(({ step }): NobodyLeft => ({ step, takenBy: run.takenBy, way: [...run.way, step] })),
  )
  return firstOfEach(found, ({ step }) => step.place)
}

/**
 * The steps to which a run of people in the roster can come so that nobody is left for them, each with a shortest one.
 * Where there are more runs than can be walked, whatever could happen counts as what does.
 */
export const nobodyLeft = (staffing: Staffing): readonly NobodyLeft[] => {
  const { taken } = explore(staffing.procedure)
  const earliest = firstOfEach(taken, ({ step }) => step.place)
  const ways = new Map(earliest.map(({ from, step }) => [step.place, [...from.way, step]]))
  const steps = earliest.map(({ step }) => step)
  const takers = takersIn(staffing)
  const some = suspects(steps, takers)
  if (some.length === 0) return []
  const keptApart = [...new Set(steps.flatMap((step) => separationsOf(step).map(({ from }) => from)))]
  const search: Search = { takers, keptApart }
  const runs = runsOf(staffing, search)
  return runs ? stuckIn(runs, staffing, search) : some.map((one) => ({ ...one, way: ways.get(one.step.place) ?? [] }))
}
