import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement, type ReactNode } from 'react'
import type { Client } from '../src/client/index.js'
import { AnLangProvider } from '../src/react/index.js'

/** What hooks stand in: a cache of their own, and the client of one person. */
export const stageFor = (client: Client, scope = 'desk') => {
  const cache = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })
  const wrapper = ({ children }: { readonly children?: ReactNode }) =>
    createElement(QueryClientProvider, { client: cache }, createElement(AnLangProvider, { client, scope }, children))
  return { cache, wrapper }
}
