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

/** The archive of dossiers whose work was claimed in turn, again and again: as many facts as are wanted. */
export const longArchive = async (facts: number, dossiers = 1): Promise<readonly string[]> => {
  const opening = await openingFact()
  const told: Positioned[] = []
  const last: Recorded[] = []
  for (let position = 1; position <= facts; position += 1) {
    const which = (position - 1) % dossiers
    const before = last[which]
    const [dossier, version] = [`hồ-sơ-${which}`, (before?.version ?? 0) + 1]
    const by = { ...head, person: `người-${position}` }
    const claim = { type: 'WorkClaimed', shape: 2, act: 'register', by, at: opening.at, on: opening.on } as const
    const recorded = chain(
      dossier,
      version,
      before?.hash ?? '',
      before ? claim : Object.assign({}, opening, { year: 2022 + which }),
    )
    last[which] = recorded
    told.push({ position, recorded, command: { id: `${dossier}/${version}`, digest: 'd' } })
  }
  const follow: Journal['follow'] = async (after, limit) => told.slice(after, after + limit)
  return collected(exportJournal({ follow }))
}
