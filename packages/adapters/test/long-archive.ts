import { chain, type Journal, type Positioned, type Recorded } from '@anlang/workflows'
import { exportJournal } from '../src/archive/index.js'
import { collected } from './collected.js'
import { openOffice } from './office.js'
import { head, openEvaluation } from './recognised.js'

const openingFact = async () => {
  const office = openOffice()
  await openEvaluation(office)
  const [opened] = await office.journal.read('đánh-giá')
  if (!opened) throw new Error('it was opened')
  return opened.fact
}

/** The archive of one dossier whose work was claimed again and again: as many facts as are wanted. */
export const longArchive = async (facts: number): Promise<readonly string[]> => {
  const opening = await openingFact()
  const told: Positioned[] = []
  let last: Recorded | undefined
  for (let version = 1; version <= facts; version += 1) {
    const by = { ...head, person: `người-${version}` }
    const claim = { type: 'WorkClaimed', shape: 2, act: 'register', by, at: opening.at, on: opening.on } as const
    last = chain('dài', version, last?.hash ?? '', version === 1 ? opening : claim)
    told.push({ position: version, recorded: last, command: { id: `dài/${version}`, digest: 'd' } })
  }
  const follow: Journal['follow'] = async (after, limit) => told.slice(after, after + limit)
  return collected(exportJournal({ follow }))
}
