import type { Answer, ClientProblem } from '../client/index.js'

/** A problem as TanStack Query carries it: by being thrown. */
export class ProblemError extends Error {
  readonly problem: ClientProblem

  constructor(problem: ClientProblem) {
    super(problem.sentences.join(' '))
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The value of an answer; throws its problem. */
export const answered = async <Value>(asked: Promise<Answer<Value>>): Promise<Value> => {
  const answer = await asked
  if (answer.ok) return answer.value
  throw new ProblemError(answer.problem)
}

/** Asks again where nobody answered; what a host refuses it refuses again. */
export const retryLost = (failures: number, { problem }: ProblemError): boolean =>
  problem.code === 'unreachable' && failures < 2
