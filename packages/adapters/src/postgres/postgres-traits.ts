import type { JournalTraits } from '@anlang/workflows'

/** What the journal in Postgres promises, by `pg` or `postgres`. */
export const postgresTraits: JournalTraits = {
  name: { vi: 'Postgres', en: 'Postgres' },
  survives: 'power',
  writers: 'many',
  positions: 'rising',
  runsIn: 'node',
  note: {
    vi: 'Khi fsync và synchronous_commit bật. Giao dịch ghi kéo dài của bất kỳ chương trình nào trong cụm làm chậm việc đọc theo vị trí.',
    en: 'With fsync and synchronous_commit on. A long writing transaction of any program in the cluster holds readers by position back.',
  },
}

/** What the same journal promises in PGlite, Postgres within the process. */
export const pgliteTraits: JournalTraits = {
  name: { vi: 'PGlite', en: 'PGlite' },
  survives: 'process',
  writers: 'one',
  positions: 'rising',
  runsIn: 'anywhere',
  note: {
    vi: 'Không gọi fsync, không khóa thư mục: chỉ một tiến trình được mở.',
    en: 'Never calls fsync and locks no folder: one process only may open it.',
  },
}
