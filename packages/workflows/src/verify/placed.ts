import type { Procedure } from '../procedure/procedure.js'
import type { Province } from '../province/province.js'
import type { ProcedureDiagnostic } from './diagnostic.js'
import { originIn } from './hold-up.js'
import { pathOfFault } from './path-of-fault.js'
import type { ProofDiagnostic } from './proof-diagnostic.js'

/** Where an overlay speaks of a fault: at what the fault itself has as its cause, or else at what it is about. */
const pathAndOrigin = (fault: ProcedureDiagnostic | ProofDiagnostic, id: string, province: Province) => {
  const { procedures = {} } = province
  const laid = Object.hasOwn(procedures, id) ? procedures[id] : undefined
  const found = laid && 'heldUp' in fault ? originIn(fault.heldUp, laid) : undefined
  if (found) return { origin: found.origin, path: ['procedures', id, ...found.path] }
  const path = pathOfFault(fault, id, province)
  return path ? { path } : {}
}

/** A fault of a chart with the procedure that it is of, and where the overlay speaks of it. */
export const placed = <Fault extends ProcedureDiagnostic | ProofDiagnostic>(
  fault: Fault,
  { id }: Procedure,
  province: Province,
): Fault => {
  const place = 'proof' in fault ? fault.place : `${id} ${fault.place}`
  return { ...fault, place, ...pathAndOrigin(fault, id, province) }
}
