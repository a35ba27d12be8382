import type { IsoDate } from '@anlang/core'
import type { Deadline } from '../procedure/deadline.js'
import type { Procedure, StepMeta } from '../procedure/procedure.js'
import { insertStep } from './insert-step.js'
import { mapActs } from './map-acts.js'
import { nationalVersion } from './national-version.js'
import type { ProcedureOverlay, ShorterTerm, StepInsert } from './procedure-overlay.js'
import type { Province } from './province.js'

interface Life {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

/** Whether two lives have a day in common. */
export const overlap = (one: Life, other: Life): boolean =>
  (one.from ?? '') <= (other.to ?? '9999-12-31') && (other.from ?? '') <= (one.to ?? '9999-12-31')

/** What a province lays over a version of a procedure, in days that both have. */
export const procedureOverlayOn = (
  { id, version, meta }: Procedure,
  province: Pick<Province, 'procedures' | 'from' | 'to'>,
): ProcedureOverlay | undefined => {
  const { procedures = {} } = province
  const overlay = Object.hasOwn(procedures, id) ? procedures[id] : undefined
  if (!overlay) return undefined
  if (overlay.version !== undefined && overlay.version !== nationalVersion(version)) return undefined
  return overlap(province, meta) ? overlay : undefined
}

const shortened = (deadline: Deadline | undefined, { basis, ...term }: ShorterTerm): Deadline => {
  if (deadline?.whenPassed === 'refuse') return { ...term, whenPassed: 'refuse', basis }
  if (deadline?.whenPassed === 'escalate') return { ...term, whenPassed: 'escalate', to: deadline.to, basis }
  if (deadline?.whenPassed === 'deem') return { ...term, whenPassed: 'deem', fact: deadline.fact, basis }
  return { ...term, whenPassed: 'remind', basis }
}

const own = <Value>(record: Readonly<Partial<Record<string, Value>>> | undefined, key: string): Value | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined

const changedBy =
  ({ requires, shortens, rewords }: ProcedureOverlay) =>
  (meta: StepMeta): StepMeta => {
    const more = own(requires, meta.command)
    const term = own(shortens, meta.command)
    const title = own(rewords?.acts, meta.command)
    return {
      ...meta,
      ...(title ? { title } : {}),
      ...(more ? { requires: [...(meta.requires ?? []), ...more] } : {}),
      ...(term ? { deadline: shortened(meta.deadline, term) } : {}),
    }
  }

const withInserts = (procedure: Procedure, inserts: readonly StepInsert[], by: string): Procedure => {
  let { states } = procedure
  for (const insert of inserts) {
    const made = insertStep(states, insert, by)
    // a fault is told by the check of the overlay; the step is then left out
    if ('states' in made) states = made.states
  }
  return { ...procedure, states }
}

/**
 * A procedure of the nation with a province's steps put in, further requirements, shorter terms and names of its own;
 * the procedure itself when the province says nothing of it. Its version names the province.
 */
export const layOverProcedure = (procedure: Procedure, province: Province): Procedure => {
  const overlay = procedureOverlayOn(procedure, province)
  if (!overlay) return procedure
  const { inserts = [], rewords = {} } = overlay
  // names of states first, so that copies have them; acts last, so that what is put in can be spoken of too
  const named = mapActs(procedure, (meta) => meta, rewords.states)
  const merged = mapActs(withInserts(named, inserts, province.id), changedBy(overlay))
  return {
    ...merged,
    version: `${procedure.version}+${province.id}`,
    meta: rewords.title ? { ...merged.meta, title: rewords.title } : merged.meta,
  }
}
