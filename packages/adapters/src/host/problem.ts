import type { Locale } from '@anlang/core'
import { type FaultAt, faultWords, type Refusal } from '@anlang/workflows'
import type { HostFault, Problem } from '../api/index.js'
import { hostWords } from './host-words.js'
import { foremost, type Naming } from './status-of.js'

const faultStatus: Readonly<Record<HostFault, number>> = {
  malformed_json: 400,
  wrong_media_type: 415,
  malformed_request: 400,
  missing_idempotency_key: 400,
  unauthenticated: 401,
  unknown_route: 404,
  unknown_register: 404,
  no_criteria: 422,
  stale_page: 412,
  body_too_large: 413,
  internal_error: 500,
}

/** What a host says of a request that it does not pass on. */
export const faultProblem = (code: HostFault, locale: Locale, faults: readonly FaultAt[] = []): Problem => ({
  code,
  status: faultStatus[code],
  sentences: [hostWords[code][locale]],
  refusals: [],
  faults: faults.map((one) => ({ ...one, sentence: faultWords[one.fault][locale] })),
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
