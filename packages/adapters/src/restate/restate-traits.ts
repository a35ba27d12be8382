import type { JournalTraits } from '@anlang/workflows'

/** What the journal by Restate promises, over records in Postgres. */
export const restateTraits: JournalTraits = {
  name: { vi: 'Restate', en: 'Restate' },
  survives: 'power',
  writers: 'many',
  positions: 'rising',
  runsIn: 'node',
  note: {
    vi: 'Giữ trong Postgres như nhật ký Postgres; Restate ghi mỗi hồ sơ lần lượt và tự gọi khi đến hạn. Cần máy chủ Restate riêng (giấy phép BSL 1.1).',
    en: 'Kept in Postgres, as by its journal; Restate writes to a dossier one after another and calls when something is due. Needs servers of its own (licence BSL 1.1).',
  },
}
