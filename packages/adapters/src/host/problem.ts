import type { Locale } from '@anlang/core'
import type { Refusal, RefusalCode } from '@anlang/workflows'
import { type HostFault, hostWords } from './host-words.js'
import { foremost, type Naming } from './status-of.js'

/** A place in a request that is not of the right form. */
export interface FieldFault {
  /** Such as `data.session.members`; `?limit` for a parameter of the query. */
  readonly path: string
  readonly fault: string
}

/** The body of every answer that is not a success: a problem of RFC 9457 with our members. */
export interface Problem {
  readonly code: RefusalCode | HostFault
  readonly status: number
  /** For people, in the language of the answer: one for each refusal. */
  readonly sentences: readonly string[]
  /** The same for programs; empty when the engine was not asked. */
  readonly refusals: readonly Refusal[]
  readonly faults: readonly FieldFault[]
}

const faultStatus: Readonly<Record<HostFault, number>> = {
  malformed_json: 400,
  malformed_request: 400,
  missing_idempotency_key: 400,
  unauthenticated: 401,
  unknown_route: 404,
  body_too_large: 413,
  internal_error: 500,
}

/** What a host says of a request that it does not pass on. */
export const faultProblem = (code: HostFault, locale: Locale, faults: readonly FieldFault[] = []): Problem => ({
  code,
  status: faultStatus[code],
  sentences: [hostWords[code][locale]],
  refusals: [],
  faults,
})

/** What a host says when the engine refuses. */
export const refusalProblem = (
  refusals: readonly Refusal[],
  locale: Locale,
  describe: (refusal: Refusal, locale: Locale) => string,
  naming: Naming,
): Problem => {
  const { code, status } = foremost(refusals, naming) ?? { code: 'internal_error', status: 500 }
  return { code, status, sentences: refusals.map((refusal) => describe(refusal, locale)), refusals, faults: [] }
}

/** A problem as an answer. */
export const problemResponse = (problem: Problem): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  })
