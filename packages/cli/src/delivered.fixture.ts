import { sqliteDeliveryBook } from '@anlang/adapters/delivery-sqlite'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { fixedClock, trustingDirectory } from '@anlang/adapters/training'
import { createEngine } from '@anlang/workflows'

/** The consumer that the story delivers to. */
export const consumer = 'sổ-văn-bản'

/** Positions of messages by what became of them on their way to a consumer. */
interface DeliveredStory {
  readonly by?: string
  readonly reached: number
  readonly parked: readonly number[]
}

/**
 * The evaluations of so many years in a data file, which were forgotten: each sends a reminder. The consumer has them as
 * far as it reached, but for those that are parked.
 */
export const recordDeliveries = async (path: string, years: number, story?: DeliveredStory): Promise<void> => {
  const opened = openSqliteJournal(path)
  if (!opened.ok) throw new Error('a new file can be opened')
  const { journal, database, close } = opened.value
  const clock = fixedClock('2026-03-10T08:00:00+07:00')
  const engine = createEngine({ journal, directory: trustingDirectory, clock })
  const by = { position: 'neighbourhoodHead', unit: 'n08779.anh-dung', person: 'p-1' } as const
  for (let year = 2026 - years + 1; year <= 2026; year += 1) {
    clock.moveTo(`${year}-03-10T08:00:00+07:00`)
    // oxlint-disable-next-line no-await-in-loop -- one year after another
    await engine.open({ id: `c-${year}`, dossier: `d-${year}`, procedure: 'evaluate', subject: by.unit, year, by })
  }
  clock.moveTo('2027-06-01T08:00:00+07:00')
  await engine.tick()
  if (story) {
    const book = sqliteDeliveryBook(database)
    if (!book.ok) throw new Error('tables of this release can be opened')
    const taken = await book.value.take(story.by ?? consumer, { worker: 'w', now: 0, until: 1 })
    if (!taken.ok) throw new Error('nobody else takes it')
    const parked = story.parked.map((position) => ({
      position,
      key: `k-${position}`,
      dossier: `d-${position}`,
      attempts: 16,
      failure: { code: 'answered', status: 410 } as const,
      at: Date.parse('2026-03-11T09:05:00+07:00'),
    }))
    await book.value.record(taken.lease, { position: story.reached, arrived: [], waiting: [], parked })
  }
  close()
}
