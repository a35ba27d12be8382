import { appendFunction } from './append-function.js'
import { confinement } from './confinement.js'
import { inboxIndexes } from './inbox-indexes.js'
import { parts } from './parts.js'
import { tables } from './tables.js'

/** What each version of the schema adds to the one before; never edited, only added to. `apart`: by province. */
export const migrations: readonly ((apart: boolean) => string)[] = [
  (apart) =>
    [
      tables.replaceAll('@parted', apart ? 'PARTITION BY LIST (province)' : ''),
      apart ? parts : '',
      appendFunction,
      confinement,
    ].join('\n'),
  () => inboxIndexes,
]

/** The version of the schema that this release writes. */
export const schemaVersion = migrations.length
