import { type Basis, cite, instruments } from '@anlang/core'
import { useMemo } from 'react'
import { useLocale } from '../locale/locale.js'
import { useInRoom } from '../room/room-context.js'

/** How a place of the law is cited on the page: by the instruments of the nation and those of the room's provinces. */
export const useCite = (): ((basis: Basis) => string) => {
  const locale = useLocale()
  const { room } = useInRoom()
  return useMemo(() => {
    const known = { ...room.instruments, ...instruments }
    return (basis) => cite(basis, locale, known)
  }, [locale, room.instruments])
}
