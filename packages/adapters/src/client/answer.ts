import type { Problem } from '../api/index.js'

/** The server was not reached, or what answered is no host of ours: nobody can say whether a command was recorded. */
export interface Unreachable extends Omit<Problem, 'code'> {
  readonly code: 'unreachable' | 'aborted'
}

/** What can be wrong, as values. */
export type ClientProblem = Problem | Unreachable

/** What was asked for, or why not. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ClientProblem }
