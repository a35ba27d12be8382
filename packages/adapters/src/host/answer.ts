import type { Refusal } from '@anlang/workflows'
import type { Context } from 'hono'
import type { HostEnvironment } from './host-environment.js'
import type { HostOptions } from './host-options.js'
import type { HostFault } from './host-words.js'
import { faultProblem, problemResponse, refusalProblem } from './problem.js'
import type { RequestFault } from './read-request.js'
import type { Naming } from './status-of.js'

/** A request to the API, with what is known of it. */
export type Asked = Context<HostEnvironment>

/** Answers that the host passes nothing on. */
export const faulty = ({ var: { locale } }: Asked, { fault, faults }: RequestFault): Response =>
  problemResponse(faultProblem(fault, locale, faults))

/** The same where nothing in particular is at fault. */
export const plainFault = (asked: Asked, fault: HostFault): Response => faulty(asked, { fault, faults: [] })

/** Answers that the engine refuses. */
export const refused = (
  { var: { locale } }: Asked,
  refusals: readonly Refusal[],
  { describe }: Pick<HostOptions, 'describe'>,
  naming: Naming = 'path',
): Response => problemResponse(refusalProblem(refusals, locale, describe, naming))
