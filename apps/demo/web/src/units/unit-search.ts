import type { Level } from '@anlang/core'

/** The levels a search may be about, high to low. */
export const searchLevels = ['province', 'district', 'commune', 'neighbourhood'] as const satisfies readonly Level[]

/** A level by its word; nothing when it is none. */
export const levelOf = (word: string | undefined): Level | undefined => searchLevels.find((level) => level === word)
