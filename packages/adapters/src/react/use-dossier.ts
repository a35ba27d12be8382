import type { UseQueryResult } from '@tanstack/react-query'
import type { AllowedAnswer, AllowedAsk, DossierAnswer, FindingsAnswer } from '../client/index.js'
import { useAnLang } from './an-lang-provider.js'
import type { ProblemError } from './problem-error.js'
import { queryKeys } from './query-keys.js'
import { useAsk } from './use-ask.js'

/** A dossier with its procedure, facts and timeline. */
export const useDossier = (id: string): UseQueryResult<DossierAnswer, ProblemError> => {
  const anLang = useAnLang()
  return useAsk({ key: queryKeys(anLang).dossier(id), ask: (signal) => anLang.client.dossier(id, { signal }) })
}

/**
 * What may be done in a dossier, what not and why, and the forms of the steps that could be taken now. With the name of an
 * act its form comes too, whether or not it is open; nothing is asked while it is not `enabled`.
 */
export const useAllowed = (
  id: string,
  { enabled = true, ...ask }: AllowedAsk & { readonly enabled?: boolean } = {},
): UseQueryResult<AllowedAnswer, ProblemError> => {
  const anLang = useAnLang()
  return useAsk({
    key: queryKeys(anLang).allowed(id, ask.form),
    ask: (signal) => anLang.client.allowed(id, ask, { signal }),
    enabled,
  })
}

/** What the last assessment of a dossier found. */
export const useFindings = (id: string): UseQueryResult<FindingsAnswer, ProblemError> => {
  const anLang = useAnLang()
  return useAsk({ key: queryKeys(anLang).findings(id), ask: (signal) => anLang.client.findings(id, { signal }) })
}
