import type { Appended, Entry, Journal } from '@anlang/workflows'

/**
 * What an archive is read into: any journal. One that can write entries in their order in one commit, up to the first
 * that is refused, as that of SQLite can, is given many at a time; whoever wraps `append` wraps that too, or leaves it out.
 */
export interface ImportTarget extends Journal {
  readonly appendInOrder?: (entries: readonly Entry[]) => Promise<readonly Appended[]>
}

/**
 * Any other journal decides by itself in which order it writes what is sent together, and goes on behind what it refuses:
 * of it each entry waits for the answer to the one before.
 */
const oneByOne =
  ({ append }: Journal): NonNullable<ImportTarget['appendInOrder']> =>
  async (entries) => {
    const answers: Appended[] = []
    for (const entry of entries) {
      const answer = await append(entry)
      answers.push(answer)
      if (!answer.ok) break
    }
    return answers
  }

/** How entries are written in their order, up to the first that is refused. */
export const inOrderInto = (journal: ImportTarget): NonNullable<ImportTarget['appendInOrder']> =>
  journal.appendInOrder ?? oneByOne(journal)
