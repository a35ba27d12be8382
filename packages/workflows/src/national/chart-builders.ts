import type { Basis, Text } from '@anlang/core'
import type { DocumentKind } from '../procedure/document-kinds.js'
import type { Ending, ProcedureState, ReturnBound, Step, StepMeta } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'

/** What a step is beyond its command and its names. */
type StepTerms = Omit<StepMeta, 'command' | 'title'>

/** A step to a sibling state: what it is called as a command and by people, and what holds for it. */
export const step = <const Target extends string>(
  target: Target,
  command: string,
  [vi, en]: readonly [string, string],
  terms: StepTerms,
): Step<Target> => ({ target, meta: { command, title: { vi, en }, ...terms } })

/** A state and the steps that lead out of it. */
export const state = <const Target extends string>(
  [vi, en]: readonly [string, string],
  on: Readonly<Record<string, Step<Target>>>,
): ProcedureState<Target> => ({ meta: { title: { vi, en } }, on })

/** A state in which a dossier ends. */
export const end = (ending: Ending, vi: string, en: string): ProcedureState<never> => ({
  type: 'final',
  meta: { title: { vi, en }, ending },
})

/** A body that is asked beside others: it agrees, it does not, or its silence is taken for going on. */
export const opinion = (title: Text, steps: Readonly<Record<string, Step<'given'>>>): ProcedureState => ({
  initial: 'asked',
  meta: { title },
  states: {
    asked: state(['Chờ ý kiến', 'Opinion awaited'], steps),
    given: { type: 'final', meta: { title: { vi: 'Đã có ý kiến', en: 'Opinion given' } } },
  },
})

/** Papers that come with a step. */
export const papers = (...documents: readonly DocumentKind[]): Requirement => ({ kind: 'documents', documents })

/** A reason that has to be given; that one is due is our reading where the law does not say so itself. */
export const reasoned = (basis: Basis): Requirement => ({ kind: 'reason', basis })

/** How often a dossier may be sent back: no instrument says, so that a dossier does not go to and fro for ever. */
export const returnsAtMost = (atMost: number, basis: Basis): ReturnBound => ({
  atMost,
  basis: { ...basis, unverified: true },
})
