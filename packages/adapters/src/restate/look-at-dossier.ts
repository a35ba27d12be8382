import type { IsoDate } from '@anlang/core'
import type { Journal } from '@anlang/workflows'

/** Does what is due of a dossier, and perhaps of others: `engine.tick()`, as a rule. */
export type OnDue = (dossier: string) => Promise<unknown>

/** Looks at a dossier, and tells whether something that was due by a day is still to be done. */
export type LookAtDossier = (dossier: string, on: IsoDate) => Promise<boolean>

/**
 * Looks at dossiers one after another: what one look does is done when the next comes, which then has nothing left to
 * do. A deadline that was replaced meanwhile does not stand any more, and nobody is called.
 */
export const lookAtDossier = (records: Journal, onDue: OnDue): LookAtDossier => {
  const isDue = async (dossier: string, on: IsoDate): Promise<boolean> =>
    (await records.deadlines(dossier)).some(({ fires }) => fires <= on)

  const look: LookAtDossier = async (dossier, on) => {
    if (!(await isDue(dossier, on))) return false
    await onDue(dossier)
    return isDue(dossier, on)
  }

  let last: Promise<unknown> = Promise.resolve()
  return (dossier, on) => {
    const looked = last.then(() => look(dossier, on))
    last = looked.catch(() => undefined)
    return looked
  }
}
