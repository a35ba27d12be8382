import type { Rename } from '../upgrade/rename.js'

/** What releases have renamed or split in the nation's definitions, in their order. None has yet. */
export const nationalRenames: readonly Rename[] = []
