import { appendFunction } from './append-function.js'
import { commandsBesideFacts } from './commands-beside-facts.js'
import { confinement } from './confinement.js'
import { inboxByDay, inboxIndexes } from './inbox-indexes.js'
import { parts } from './parts.js'
import { tables } from './tables.js'

/**
 * What each version of the schema adds to the one before; never edited, only added to. `apart`: by province. The function
 * that appends keeps nothing, and is that of the last version alone.
 */
export const migrations: readonly ((apart: boolean) => string)[] = [
  (apart) =>
    [tables.replaceAll('@parted', apart ? 'PARTITION BY LIST (province)' : ''), apart ? parts : '', confinement].join(
      '\n',
    ),
  () => inboxIndexes,
  () => [commandsBesideFacts, inboxByDay, appendFunction].join('\n'),
]

/** The version of the schema that this release writes. */
export const schemaVersion = migrations.length
