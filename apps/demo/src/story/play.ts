import type { TrainingClock } from '@anlang/adapters/training'
import type { Model } from '@anlang/core'
import type { Dossier, Engine, Journal, Recorded, Refusal, Statistic } from '@anlang/workflows'
import { type Chapter, isOpenCommand, type Scene } from './scene.js'

/** What the story is played on. */
export interface Stage {
  readonly engine: Engine
  readonly journal: Journal
  readonly clock: TrainingClock
  /** Figures that provinces' documents give. */
  readonly statistics: readonly Statistic[]
}

type Findings = NonNullable<ReturnType<Engine['findingsOf']>>
type SceneOf<Kind extends Scene['kind']> = Extract<Scene, { kind: Kind }>

/** What came of a scene. */
export type Telling =
  | { readonly kind: 'told'; readonly scene: SceneOf<'tell'> }
  | {
      readonly kind: 'recorded'
      readonly scene: SceneOf<'open' | 'act'>
      readonly recorded: Recorded
      readonly dossier: Dossier
      /** It was recorded on an earlier run. */
      readonly repeated: boolean
    }
  | { readonly kind: 'refused'; readonly scene: SceneOf<'refused'>; readonly refusals: readonly Refusal[] }
  /** The moment of a refusal has passed: an earlier run went on from here. */
  | { readonly kind: 'passed' }
  | { readonly kind: 'found'; readonly scene: SceneOf<'findings'>; readonly findings: Findings }
  | { readonly kind: 'model'; readonly model: Model }
  | { readonly kind: 'figures'; readonly scene: SceneOf<'figures'>; readonly statistics: readonly Statistic[] }

/** A definition of the story that does not hold: a bug, not a refusal. */
const broken = (what: string, detail: unknown): Error => new Error(`story: ${what}: ${JSON.stringify(detail)}`)

const takeAct = async ({ engine, clock }: Stage, scene: SceneOf<'open' | 'act'>): Promise<Telling> => {
  clock.moveTo(scene.at)
  const answer = scene.kind === 'open' ? await engine.open(scene.command) : await engine.act(scene.command)
  if (!answer.ok) throw broken(scene.command.id, answer.refusals)
  return { kind: 'recorded', scene, ...answer.value }
}

const tryAct = async ({ engine, clock }: Stage, scene: SceneOf<'refused'>): Promise<Telling> => {
  clock.moveTo(scene.at)
  const { command } = scene
  const answer = isOpenCommand(command) ? await engine.open(command) : await engine.act(command)
  if (answer.ok) throw broken(`${command.id} was to be refused`, scene.code)
  const expected = answer.refusals.some(({ code }) => code === scene.code)
  return expected ? { kind: 'refused', scene, refusals: answer.refusals } : { kind: 'passed' }
}

const findFor = async ({ engine }: Stage, scene: SceneOf<'findings'>): Promise<Telling> => {
  const view = await engine.dossier(scene.dossier)
  const findings = view.ok ? engine.findingsOf(view.value.dossier) : undefined
  if (!findings) throw broken('no findings', scene.dossier)
  return { kind: 'found', scene, findings }
}

const showModel = ({ engine }: Stage, { model }: SceneOf<'model'>): Telling => {
  const found = engine.models.find(({ id }) => id === model)
  if (!found) throw broken('no model', model)
  return { kind: 'model', model: found }
}

const showFigures = (stage: Stage, scene: SceneOf<'figures'>): Telling => {
  const statistics = scene.ids.map((id) => {
    const found = stage.statistics.find((statistic) => statistic.id === id)
    if (!found) throw broken('no figure', id)
    return found
  })
  return { kind: 'figures', scene, statistics }
}

/** Plays one scene. */
export const playScene = async (stage: Stage, scene: Scene): Promise<Telling> => {
  switch (scene.kind) {
    case 'tell':
      return { kind: 'told', scene }
    case 'open':
    case 'act':
      return takeAct(stage, scene)
    case 'refused':
      return tryAct(stage, scene)
    case 'findings':
      return findFor(stage, scene)
    case 'model':
      return showModel(stage, scene)
    case 'figures':
      return showFigures(stage, scene)
  }
}

/** How many acts of a chapter are recorded already, of how many. */
export const progressOf = async (
  { journal }: Stage,
  { scenes }: Chapter,
): Promise<{ readonly done: number; readonly of: number }> => {
  const commands = scenes.flatMap((scene) => (scene.kind === 'open' || scene.kind === 'act' ? [scene.command] : []))
  const known = await Promise.all(commands.map(({ id }) => journal.command(id)))
  return { done: known.filter((command) => command !== undefined).length, of: commands.length }
}
