import type { Journal } from '@anlang/workflows'

/** What a journal throws that is copied from, so that it is not taken for a failure of the other one. */
class SourceFailure extends Error {
  readonly thrown: unknown

  constructor(thrown: unknown) {
    super('the journal that is copied cannot be read')
    this.thrown = thrown
  }
}

const apart =
  <Asked extends readonly unknown[], Kept>(ask: (...asked: Asked) => Promise<Kept>) =>
  async (...asked: Asked): Promise<Kept> => {
    try {
      return await ask(...asked)
    } catch (error) {
      throw new SourceFailure(error)
    }
  }

/** A journal that is copied from: what it throws is known as its own. */
export const asSource = (journal: Journal): Journal => ({
  ...journal,
  follow: apart(journal.follow),
  heads: apart(journal.heads),
  outbox: apart(journal.outbox),
})

/** Works with a journal that is copied from; what it threw is thrown as it was, to whoever has opened it. */
export const toldBySource = async <Done>(work: () => Promise<Done>): Promise<Done> => {
  try {
    return await work()
  } catch (error) {
    throw error instanceof SourceFailure ? error.thrown : error
  }
}
