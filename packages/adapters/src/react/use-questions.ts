import type { IsoDate } from '@anlang/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type {
  ExplainAnswer,
  ExplainAsk,
  MeAnswer,
  ProcedureAnswer,
  ProceduresAnswer,
  UnitAnswer,
} from '../client/index.js'
import { useAnLang } from './an-lang-provider.js'
import type { ProblemError } from './problem-error.js'
import { queryKeys } from './query-keys.js'
import { useAsk } from './use-ask.js'

/** Who the host takes the page for. */
export const useMe = (): UseQueryResult<MeAnswer, ProblemError> => {
  const anLang = useAnLang()
  return useAsk({ key: queryKeys(anLang).me, ask: (signal) => anLang.client.me({ signal }) })
}

/** A unit as of a day, with what it came from and became. */
export const useUnit = (id: string, asOf?: IsoDate): UseQueryResult<UnitAnswer, ProblemError> => {
  const anLang = useAnLang()
  return useAsk({
    key: [...queryKeys(anLang).unit, id, asOf ?? ''],
    ask: (signal) => anLang.client.unit(id, asOf, { signal }),
    keep: true,
  })
}

/** What the office that asks may open today. */
export const useProcedures = (): UseQueryResult<ProceduresAnswer, ProblemError> => {
  const anLang = useAnLang()
  return useAsk({ key: queryKeys(anLang).procedures, ask: (signal) => anLang.client.procedures({ signal }) })
}

/** One procedure, its newest version. */
export const useProcedure = (id: string): UseQueryResult<ProcedureAnswer, ProblemError> => {
  const anLang = useAnLang()
  return useAsk({
    key: [...queryKeys(anLang).procedures, id],
    ask: (signal) => anLang.client.procedure(id, { signal }),
  })
}

/** What a question to the criteria is about. */
const aboutOf = (ask: ExplainAsk | undefined): string => {
  if (!ask) return ''
  return 'dossier' in ask ? ask.dossier : `${ask.scheme}/${ask.subject}`
}

/** What the criteria would say of figures while they are typed; nothing is asked where there is no question yet. */
export const useExplain = (ask: ExplainAsk | undefined): UseQueryResult<ExplainAnswer, ProblemError> => {
  const anLang = useAnLang()
  return useAsk({
    key: [...queryKeys(anLang).explain, aboutOf(ask), ask ?? null],
    // a query that is not enabled is not asked
    ask: (signal) => anLang.client.explain(ask ?? { dossier: '' }, { signal }),
    enabled: ask !== undefined,
    keep: true,
  })
}
