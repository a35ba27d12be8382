import { whoMayAward } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import type { Position } from '../procedure/positions.js'
import type { Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** How an office of the authority table is called in the positions of the procedures. */
const awarders: Readonly<Record<string, { readonly position: Position; readonly level: string }>> = {
  'chairman.province': { position: 'chairman', level: 'province' },
  'chairman.district': { position: 'chairman', level: 'district' },
  'chairman.commune': { position: 'chairman', level: 'commune' },
  'director.provincial-police': { position: 'policeDirector', level: 'province' },
  'director.department': { position: 'entityHead', level: 'entity' },
  'director.enterprise': { position: 'entityHead', level: 'entity' },
  'minister.public-security': { position: 'minister', level: 'ministry' },
}

const levelOf = ({ by, on, situation: { units } }: Circumstances): string => {
  const found = units.find(by.unit, on)
  if (found.ok) return found.value.level
  return by.position === 'minister' ? 'ministry' : 'entity'
}

/** The law of the day does not let this office award the form; who may, or might at other times, is named. */
export const notEmpowered = (
  { form }: Extract<Requirement, { kind: 'authority' }>,
  circumstances: Circumstances,
): readonly Refusal[] => {
  const { act, by, on, situation } = circumstances
  const answer = whoMayAward(situation.authorities, form, on)
  if (!answer.ok) return answer.refusals
  const level = levelOf(circumstances)
  const may = answer.value.map(({ awarder }) => awarder.id)
  const fits = may.some((id) => awarders[id]?.position === by.position && awarders[id]?.level === level)
  return fits ? [] : [{ code: 'not_empowered', act, form, on, office: { position: by.position, unit: by.unit }, may }]
}
