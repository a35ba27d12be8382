import type { StepMeta } from './procedure.js'

const held = new WeakMap<object, boolean>()

/** Whether an act waits for a step of an overlay where it stands: nobody can take it there, but its deadline runs. */
export const isHeld = (step: Pick<StepMeta, 'requires'>): boolean => {
  const known = held.get(step)
  if (known !== undefined) return known
  const found = (step.requires ?? []).some(({ kind }) => kind === 'first')
  held.set(step, found)
  return found
}
