import type { Outcome } from '@anlang/core'
import type { Output } from '../output.js'
import type { Told } from '../told.js'
import type { JournalPlace, OpenedTo } from './journal-place.js'
import { openFile } from './open-file.js'
import { openPostgres } from './open-postgres.js'
import { isPostgresAddress, readPostgresAddress } from './postgres-address.js'

/** Opens a journal: in a data file by its path, or in a Postgres database by its address. */
export const openPlace = async (word: string, to: OpenedTo, output: Output): Promise<Outcome<JournalPlace, Told>> => {
  if (!isPostgresAddress(word)) return openFile(word, to, output)
  const address = readPostgresAddress(word, output.locale)
  return address.ok ? openPostgres(address.value, to, output) : address
}
