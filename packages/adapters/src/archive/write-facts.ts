import { accept, type Outcome, refuse } from '@anlang/core'
import type { Appended, Entry, Head } from '@anlang/workflows'
import type { ArchivedFact } from './archive-line.js'
import type { ImportFault } from './import-fault.js'
import { type ImportTarget, inOrderInto } from './import-target.js'

/** A fact of a line, and what is written with it. */
interface Prepared {
  readonly line: number
  readonly fact: ArchivedFact
  readonly entry: Entry
}

/** Writes facts in the order in which they come, many at a time. */
export interface FactWriter {
  /** Takes a fact; where enough have gathered, they are written. */
  readonly put: (prepared: Prepared) => Promise<Outcome<void, ImportFault>>
  /** Writes what has gathered, up to the first that is refused. */
  readonly flush: () => Promise<Outcome<void, ImportFault>>
  /** The head that a dossier will have by what has gathered; none where nothing of it has. */
  readonly headOf: (dossier: string) => Head | undefined
  /** How many facts have been written. */
  readonly written: () => number
}

/** So many share a commit: a process answers nobody while it writes. */
const atMost = 128

const lostFault = (lost: Extract<Appended, { ok: false }>, { line, fact }: Prepared): ImportFault => {
  const at = { line, dossier: fact.dossier, version: fact.version }
  switch (lost.code) {
    case 'claimed':
      return { ...at, code: 'key_held', key: lost.key, holder: lost.dossier }
    case 'command_known':
      return { ...at, code: 'command_known', command: fact.command.id }
    case 'too_large':
      return { ...at, code: 'too_large', size: lost.size, most: lost.most }
    case 'conflict':
    case 'outcome_unknown':
      return { ...at, code: lost.code }
  }
}

/** Gathers facts for a journal, and writes them. */
export const writeFactsTo = (journal: ImportTarget): FactWriter => {
  const appendInOrder = inOrderInto(journal)
  const heads = new Map<string, Head>()
  let gathered: Prepared[] = []
  let written = 0

  const flush = async (): Promise<Outcome<void, ImportFault>> => {
    const batch = gathered
    gathered = []
    heads.clear()
    if (batch.length === 0) return accept(undefined)
    const answers = await appendInOrder(batch.map(({ entry }) => entry))
    for (const [place, prepared] of batch.entries()) {
      const answer = answers[place]
      if (!answer) throw new Error(`line ${prepared.line} was not answered`)
      if (!answer.ok) return refuse(lostFault(answer, prepared))
      written += 1
    }
    return accept(undefined)
  }

  return {
    put: async (prepared) => {
      gathered.push(prepared)
      heads.set(prepared.entry.dossier, prepared.entry.head)
      return gathered.length < atMost ? accept(undefined) : flush()
    },
    flush,
    headOf: (dossier) => heads.get(dossier),
    written: () => written,
  }
}
