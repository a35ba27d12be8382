import type { ProblemError } from '@anlang/adapters/react'

/** Why something cannot be shown; what was read before stays in view while the server is out of reach. */
export const failureOf = ({
  data,
  error,
}: {
  readonly data: unknown
  readonly error: ProblemError | null
}): ProblemError['problem'] | undefined =>
  error && (data === undefined || error.problem.code !== 'unreachable') ? error.problem : undefined
