import { QueryClient } from '@tanstack/react-query'

/** What the pages have asked the training server about lessons and rooms. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: 1 },
    // what is not reached is said in place, with a way to try again
    mutations: { retry: 0, networkMode: 'always' },
  },
})
