import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react'
import type { Client } from '../client/index.js'

/** What the hooks ask, and what answers depend on beside what is asked. */
interface AnLang {
  readonly client: Client
  readonly scope: string
}

const Context = createContext<AnLang | undefined>(undefined)

/** What the provider is given. */
export interface AnLangProps {
  readonly client: Client
  /** Who asks and where, such as a room and a persona: answers are kept apart by it. */
  readonly scope?: string
  readonly children?: ReactNode
}

/** Gives a client to the hooks within; stands inside a `QueryClientProvider`. */
export const AnLangProvider = ({ client, scope = '', children }: AnLangProps): ReactNode => {
  const value = useMemo(() => ({ client, scope }), [client, scope])
  return createElement(Context, { value }, children)
}

/** The client of the provider around; throws where there is none. */
export const useAnLang = (): AnLang => {
  const found = useContext(Context)
  if (!found) throw new Error('hooks of An Làng stand inside <AnLangProvider client>')
  return found
}
