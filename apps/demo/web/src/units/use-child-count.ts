import type { IsoDate, Level } from '@anlang/core'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { childLevel, knowsAllUnder } from './child-level.js'

/** How many units stand directly under one: of which level, and whether these are all there are or all that were loaded. */
export const useChildCount = (): ((level: Level, count: number, asOf: IsoDate) => string) => {
  const t = useWords()
  const { room } = useInRoom()
  return (level, count, asOf) => {
    const below = childLevel(level, asOf)
    if (below === undefined) return ''
    const children = t(`units.childrenOf.${below}`, { count })
    return knowsAllUnder(room, level, asOf) ? children : t('units.loaded', { children })
  }
}
