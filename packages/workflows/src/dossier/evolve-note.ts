import { byKind } from './by-kind.js'
import type { Dossier } from './dossier.js'
import { markOf } from './evolve-step.js'
import type { DossierClosed, DossierMigrated, EvidenceChanged, Note, WorkHandedOver } from './fact.js'
import { omit, type Parts, pick, revised } from './parts.js'

type Changes = Parts<Dossier>

const handedOver = ({ handlers }: Dossier, { act, to }: WorkHandedOver): Changes => ({
  handlers: to === null ? omit(handlers, (one) => one === act) : { ...handlers, [act]: to },
})

const withEvidence = (dossier: Dossier, { documents, figures, reopened, by, on }: EvidenceChanged): Changes => ({
  documents: byKind(documents, dossier.documents),
  figures: { ...dossier.figures, ...figures },
  reopened: { criteria: [...new Set([...(dossier.reopened?.criteria ?? []), ...reopened])], by, on },
})

/** What is kept by the path of a state goes on under its path of today. */
const migrated = ({ entered, stays }: Dossier, { from, to, value, origins, on }: DossierMigrated): Changes => {
  const moved = <Kept>(record: Readonly<Record<string, Kept>> | undefined) =>
    Object.assign({}, ...Object.entries(origins).map(([now, before]) => pick(record, [before], () => now)))
  const since = Object.fromEntries(Object.keys(origins).map((path) => [path, on]))
  return {
    procedure: to,
    migratedOn: on,
    migratedFrom: from,
    value,
    entered: { ...since, ...moved(entered) },
    stays: stays && moved(stays),
    // whoever has it now is told of what is overdue, and nobody of them has taken it in hand
    passed: undefined,
    handlers: undefined,
  }
}

const closed = ({ change, heirs }: DossierClosed): Changes => ({
  ended: true,
  closed: { change, heirs },
  kept: undefined,
  handlers: undefined,
})

const changed = (dossier: Dossier, note: Note): Changes => {
  switch (note.type) {
    case 'DeadlinePassed':
      return { passed: { ...dossier.passed, [note.place]: note.due } }
    case 'ActKept':
      return { kept: { ...dossier.kept, [note.act]: { by: note.by, on: note.on, data: note.data } } }
    case 'KeptActRefused':
      return { kept: omit(dossier.kept, (act) => act === note.act) }
    case 'WorkClaimed':
      return { handlers: { ...dossier.handlers, [note.act]: note.by.person } }
    case 'WorkHandedOver':
      return handedOver(dossier, note)
    case 'EvidenceChanged':
      return withEvidence(dossier, note)
    case 'EvidenceConfirmed':
      return {
        reopened: undefined,
        assessment: note.assessment ? markOf(note.assessment, dossier.version + 1) : dossier.assessment,
      }
    case 'DossierMigrated':
      return migrated(dossier, note)
    case 'DossierClosed':
      return closed(note)
  }
}

/** The dossier after a fact beside its chart. */
export const evolveNote = (dossier: Dossier, note: Note): Dossier =>
  revised(dossier, { ...changed(dossier, note), version: dossier.version + 1, lastOn: note.on })
