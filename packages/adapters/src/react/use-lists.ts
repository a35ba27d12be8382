import type {
  DossiersAnswer,
  InboxAnswer,
  InboxAsk,
  RegisterAnswer,
  RegisterName,
  UnitsAnswer,
  UnitsAsk,
} from '../client/index.js'
import { useAnLang } from './an-lang-provider.js'
import { queryKeys } from './query-keys.js'
import { type Pages, usePages } from './use-ask.js'

type Page = { readonly after?: string }

const pageOf = (after: string | undefined): Page => (after === undefined ? {} : { after })

/** What waits for the office that asks, page by page. */
export const useInbox = (ask: Omit<InboxAsk, 'after'> = {}): Pages<InboxAnswer> => {
  const anLang = useAnLang()
  return usePages({
    key: [...queryKeys(anLang).inboxes, ask],
    ask: (after, signal) => anLang.client.inbox({ ...ask, ...pageOf(after) }, { signal }),
  })
}

/** Dossiers in the order in which they were opened, page by page. */
export const useDossiers = (ask: { readonly limit?: number } = {}): Pages<DossiersAnswer> => {
  const anLang = useAnLang()
  return usePages({
    key: [...queryKeys(anLang).dossiers, ask],
    ask: (after, signal) => anLang.client.dossiers({ ...ask, ...pageOf(after) }, { signal }),
  })
}

/** Units by name or by what they stand under, page by page. */
export const useUnits = (ask: Omit<UnitsAsk, 'after'> = {}): Pages<UnitsAnswer> => {
  const anLang = useAnLang()
  return usePages({
    key: [...queryKeys(anLang).units, ask],
    ask: (after, signal) => anLang.client.units({ ...ask, ...pageOf(after) }, { signal }),
  })
}

/** What was established, recognised, commended or cancelled, page by page. */
export const useRegister = (name: RegisterName, ask: { readonly limit?: number } = {}): Pages<RegisterAnswer> => {
  const anLang = useAnLang()
  return usePages({
    key: [...queryKeys(anLang).registers, name, ask],
    ask: (after, signal) => anLang.client.register(name, { ...ask, ...pageOf(after) }, { signal }),
  })
}
