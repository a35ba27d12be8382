import type { Outcome } from '@anlang/core'
import type { Output } from '../output.js'
import type { Told } from '../told.js'
import type { JournalPlace, Made } from './journal-place.js'
import { openFile } from './open-file.js'
import { openPostgres } from './open-postgres.js'
import { isPostgresAddress, readPostgresAddress } from './postgres-address.js'

/** Opens a journal: in a data file by its path, or in a Postgres database by its address. */
export const openPlace = async (word: string, made: Made, output: Output): Promise<Outcome<JournalPlace, Told>> => {
  if (!isPostgresAddress(word)) return openFile(word, made, output)
  const address = readPostgresAddress(word, output.locale)
  return address.ok ? openPostgres(address.value, made, output) : address
}
