import { setTimeout as sleep } from 'node:timers/promises'
import { fromPg, openPostgresJournal } from '@anlang/adapters/postgres'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import type { Journal } from '@anlang/workflows'
import pg from 'pg'
import { connectionTo } from '../test/postgres-server.ts'

/** Where a journal is: a file, or the folder of a server's socket. */
export interface Place {
  readonly kind: 'sqlite' | 'postgres'
  readonly path: string
}

/** A journal that is open. */
export interface OpenPlace {
  readonly journal: Journal
  readonly close: () => Promise<void>
}

const openFile = (path: string): OpenPlace | undefined => {
  const opened = openSqliteJournal(path)
  return opened.ok ? { journal: opened.value.journal, close: async () => opened.value.close() } : undefined
}

const openServer = async (folder: string): Promise<OpenPlace | undefined> => {
  const pool = new pg.Pool({ ...connectionTo(folder), max: 4, connectionTimeoutMillis: 2000 })
  // a connection that breaks while it is idle is no fault of the one that asks next
  pool.on('error', () => undefined)
  const opened = await openPostgresJournal(fromPg(pool))
  if (opened.ok) return { journal: opened.value, close: () => pool.end() }
  await pool.end()
  return undefined
}

/** Opens a journal, however long it takes until it can be had. */
export const openPlace = async ({ kind, path }: Place): Promise<OpenPlace> => {
  for (;;) {
    const opened = kind === 'sqlite' ? openFile(path) : await openServer(path)
    if (opened) return opened
    await sleep(20)
  }
}
