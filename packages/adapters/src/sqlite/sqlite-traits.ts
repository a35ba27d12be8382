import type { JournalTraits } from '@anlang/workflows'

/** What the journal in a SQLite file promises, by `node:sqlite` or better-sqlite3. */
export const sqliteTraits: JournalTraits = {
  name: { vi: 'Tệp SQLite', en: 'SQLite file' },
  survives: 'power',
  writers: 'machine',
  positions: 'dense',
  runsIn: 'node',
  note: {
    vi: 'Ghi một lượt mỗi lần, đồng bộ FULL. Không đặt tệp trên ổ mạng.',
    en: 'One writer at a time, synchronous FULL. The file must not lie on a network drive.',
  },
}
