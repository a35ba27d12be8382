import type { TrainingClock } from '@anlang/adapters/training'
import type { Model, Reading } from '@anlang/core'
import { assessmentIn, type Dossier, type Engine, type Journal, type Recorded, type Refusal } from '@anlang/workflows'
import { type Chapter, isOpenCommand, type Scene } from './scene.js'
import { StoryBroken } from './story-broken.js'

/** What the story is played on. */
export interface Stage {
  readonly engine: Engine
  readonly journal: Journal
  readonly clock: TrainingClock
  /** Figures that provinces' documents give. */
  readonly readings: readonly Reading[]
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
  | { readonly kind: 'figures'; readonly scene: SceneOf<'figures'>; readonly readings: readonly Reading[] }

const takeAct = async ({ engine, clock }: Stage, scene: SceneOf<'open' | 'act'>): Promise<Telling> => {
  clock.moveTo(scene.at)
  const answer = scene.kind === 'open' ? await engine.open(scene.command) : await engine.act(scene.command)
  if (!answer.ok) throw new StoryBroken(scene.command.id, answer.refusals)
  return { kind: 'recorded', scene, ...answer.value }
}

const tryAct = async ({ engine, clock }: Stage, scene: SceneOf<'refused'>): Promise<Telling> => {
  clock.moveTo(scene.at)
  const { command } = scene
  const answer = isOpenCommand(command) ? await engine.open(command) : await engine.act(command)
  if (answer.ok) throw new StoryBroken(`${command.id} was to be refused`, scene.code)
  const expected = answer.refusals.some(({ code }) => code === scene.code)
  return expected ? { kind: 'refused', scene, refusals: answer.refusals } : { kind: 'passed' }
}

const findFor = async ({ engine }: Stage, scene: SceneOf<'findings'>): Promise<Telling> => {
  const view = await engine.dossier(scene.dossier)
  const findings = view.ok ? engine.findingsOf(assessmentIn(view.value)) : undefined
  if (!findings) throw new StoryBroken('no findings', scene.dossier)
  return { kind: 'found', scene, findings }
}

const showModel = ({ engine }: Stage, { model }: SceneOf<'model'>): Telling => {
  const found = engine.models.find(({ id }) => id === model)
  if (!found) throw new StoryBroken('no model', model)
  return { kind: 'model', model: found }
}

const showFigures = (stage: Stage, scene: SceneOf<'figures'>): Telling => {
  const readings = scene.ids.map((id) => {
    const found = stage.readings.find((reading) => reading.id === id)
    if (!found) throw new StoryBroken('no figure', id)
    return found
  })
  return { kind: 'figures', scene, readings }
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

/** How far an earlier run came in a chapter. */
export interface Progress {
  readonly done: number
  readonly of: number
  /** The scenes that are still to be played, and those that only tell what was recorded. */
  readonly scenes: readonly Scene[]
}

const isAct = (scene: Scene): scene is SceneOf<'open' | 'act'> => scene.kind === 'open' || scene.kind === 'act'

/** How many acts of a chapter are recorded already, of how many; what was said between them is not said again. */
export const progressOf = async ({ journal }: Stage, { scenes }: Chapter): Promise<Progress> => {
  const known = await Promise.all(
    scenes.map(async (scene) => isAct(scene) && (await journal.command(scene.command.id)) !== undefined),
  )
  const last = known.lastIndexOf(true)
  return {
    done: known.filter(Boolean).length,
    of: scenes.filter(isAct).length,
    scenes: scenes.filter((scene, place) => place > last || isAct(scene)),
  }
}
