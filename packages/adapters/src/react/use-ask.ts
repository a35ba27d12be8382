import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import type { Answer } from '../client/index.js'
import { answered, type ProblemError, retryLost } from './problem-error.js'

/**
 * The answer before, for as long as the next is on its way: to the same question, but for what its key ends with. What
 * another office was answered, or was said of another dossier, is never shown.
 */
const before =
  (key: readonly unknown[]) =>
  <Value>(value: Value | undefined, query?: { readonly queryKey: readonly unknown[] }): Value | undefined => {
    const told = query?.queryKey
    const isAlike = told?.length === key.length && key.slice(0, -1).every((part, place) => part === told[place])
    return isAlike ? value : undefined
  }

/** A question and the key its answer is kept under. */
interface Asking<Value> {
  readonly key: readonly unknown[]
  readonly ask: (signal: AbortSignal) => Promise<Answer<Value>>
  readonly enabled?: boolean
  /** Shows the answer before while the next is on its way. */
  readonly keep?: true
}

/** A question as a query. */
export const useAsk = <Value>({ key, ask, enabled = true, keep }: Asking<Value>): UseQueryResult<Value, ProblemError> =>
  useQuery<Value, ProblemError>({
    queryKey: key,
    queryFn: ({ signal }) => answered(ask(signal)),
    retry: retryLost,
    enabled,
    ...(keep ? { placeholderData: before(key) } : {}),
  })

/** A list that comes page by page. */
interface Paging<Value> {
  readonly key: readonly unknown[]
  readonly ask: (after: string | undefined, signal: AbortSignal) => Promise<Answer<Value>>
  readonly enabled?: boolean
}

/** Pages of a list as they came. */
export type Pages<Value> = UseInfiniteQueryResult<InfiniteData<Value, string | undefined>, ProblemError>

/** A list of pages as a query: `fetchNextPage` asks for the next while there is one. */
export const usePages = <Value extends { readonly next: string | null }>({
  key,
  ask,
  enabled = true,
}: Paging<Value>): Pages<Value> =>
  useInfiniteQuery<
    Value,
    ProblemError,
    InfiniteData<Value, string | undefined>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => answered(ask(pageParam, signal)),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: before(key),
    retry: retryLost,
    enabled,
  })
