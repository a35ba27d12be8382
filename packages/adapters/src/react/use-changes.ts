import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DossierChange } from '../client/index.js'
import { useAnLang } from './an-lang-provider.js'
import { queryKeys } from './query-keys.js'
import { refreshLists, refreshRecord } from './take-receipt.js'

/** Whether what others do is seen as it happens. */
export type LineState = 'connecting' | 'open' | 'lost'

/** Many facts of one moment are asked about once. */
const gatherMs = 100

/**
 * Listens to what happens, and asks anew what it touches. Where the line is lost the pages stay as they are, and catch
 * up when it stands again. To be called once, near the provider.
 */
export const useChanges = ({ enabled = true }: { readonly enabled?: boolean } = {}): LineState => {
  const { client, scope } = useAnLang()
  const cache = useQueryClient()
  const [state, setState] = useState<LineState>('connecting')
  useEffect(() => {
    if (!enabled) return undefined
    const keys = queryKeys({ client, scope })
    const gathered = new Map<string, number>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      timer = undefined
      const news = [...gathered].filter(
        ([id, version]) => (cache.getQueryData<number>(keys.receipt(id)) ?? 0) < version,
      )
      gathered.clear()
      for (const [id] of news) void cache.invalidateQueries({ queryKey: keys.about(id) })
      if (news.length > 0) void refreshLists(cache, keys)
    }
    const onChange = ({ dossier, version }: DossierChange) => {
      gathered.set(dossier, Math.max(version, gathered.get(dossier) ?? 0))
      timer ??= setTimeout(tell, gatherMs)
    }
    const onMissed = () => void cache.invalidateQueries({ queryKey: keys.all })
    let stood = false
    const onState = (now: 'open' | 'lost') => {
      setState(now)
      // what came between the first answers and the line was told to nobody here
      if (now === 'open' && !stood) void refreshRecord(cache, keys)
      stood ||= now === 'open'
    }
    const { close } = client.listen({ onChange, onMissed, onState })
    return () => {
      clearTimeout(timer)
      close()
    }
  }, [client, scope, cache, enabled])
  return state
}
