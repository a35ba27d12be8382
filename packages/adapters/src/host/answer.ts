import type { Refusal, RefusalNames } from '@anlang/workflows'
import type { Context } from 'hono'
import type { HostFault } from '../api/index.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import type { RequestFault } from './parsed.js'
import { faultProblem, problemResponse, refusalProblem } from './problem.js'
import type { Naming } from './status-of.js'

/** A request to the API, with what is known of it. */
export type Asked = Context<HostEnvironment>

/** Answers that the host passes nothing on. */
export const faulty = ({ var: { locale } }: Asked, { fault, faults }: RequestFault): Response =>
  problemResponse(faultProblem(fault, locale, faults))

/** The same where nothing in particular is at fault. */
export const plainFault = (asked: Asked, fault: HostFault): Response => faulty(asked, { fault, faults: [] })

/** Answers that the engine refuses; what a body names and is not there is no missing address. */
export const refused = (
  { var: { locale } }: Asked,
  refusals: readonly Refusal[],
  { describe }: Pick<Desk, 'describe'>,
  naming: Naming = 'path',
  names?: RefusalNames,
): Response => problemResponse(refusalProblem(refusals, locale, (refusal) => describe(refusal, locale, names), naming))
