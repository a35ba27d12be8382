import type { Locale, Text } from '@anlang/core'
import {
  type DocumentKind,
  type DocumentReference,
  type Dossier,
  decisionKinds,
  type PlacedStep,
  type Procedure,
  type ProcedureName,
  stepsOf,
} from '@anlang/workflows'
import type { RegisterName, RegisterRow } from '../api/index.js'
import type { Desk } from './desk.js'
import { namedOffice } from './named.js'
import { procedureOf, summaryOf } from './summary-of.js'
import { toldDocument } from './told-fact.js'

/** Which procedures a register is of, and what it is called. */
interface Register {
  readonly title: Text
  readonly of: readonly ProcedureName[]
}

/** The registers: what was decided, by the procedures that decide it. */
export const registers: Readonly<Record<RegisterName, Register>> = {
  established: {
    title: { vi: 'Mô hình đã thành lập, nhân rộng', en: 'Models established and taken up' },
    of: ['establish', 'replicate'],
  },
  recognised: {
    title: { vi: 'Đã công nhận', en: 'Recognised' },
    of: ['evaluate', 'convert'],
  },
  commended: { title: { vi: 'Đã khen thưởng', en: 'Commended' }, of: ['commend'] },
  cancelled: {
    title: { vi: 'Đã hủy bỏ công nhận, khen thưởng', en: 'Recognitions and commendations cancelled' },
    of: ['revoke', 'cancelAward'],
  },
}

/** Whether a step asks for a paper or draws it up. */
const brings = ({ requires = [], issues }: PlacedStep, kind: DocumentKind): boolean =>
  issues === kind || requires.some((needed) => needed.kind === 'documents' && needed.documents.includes(kind))

/** The act by which it was decided: what came after, such as the notice, decides nothing. */
const decidingAct = (
  procedure: Procedure,
  { takenOn }: Dossier,
  decision: DocumentReference | undefined,
): string | undefined => {
  const taken = stepsOf(procedure)
    .filter(({ command }) => takenOn[command] !== undefined)
    .toSorted((one, other) => (takenOn[one.command] ?? '').localeCompare(takenOn[other.command] ?? ''))
  const deciding = decision && taken.findLast((step) => brings(step, decision.kind))
  return (deciding ?? taken.at(-1))?.command
}

/** The definition it was decided under: what is handed over after the decision stays what it was. */
const decidedUnder = (desk: Desk, { migratedFrom, migratedOn = '' }: Dossier, on: string): Procedure | undefined =>
  migratedFrom && on < migratedOn ? procedureOf(desk, { procedure: migratedFrom }) : undefined

/** A decision in a register, before it is known what became of it. */
export type Decided = Omit<RegisterRow, 'undone'>

/** A dossier as a row of a register, if it ended with what the register is of. */
export const registerRow = (
  desk: Desk,
  register: RegisterName,
  dossier: Dossier,
  locale: Locale,
): Decided | undefined => {
  const procedure = procedureOf(desk, dossier)
  if (!procedure || !dossier.ended || !registers[register].of.includes(procedure.meta.procedure)) return undefined
  const summary = summaryOf(desk, dossier, locale, procedure)
  if (summary.ending !== 'achieved') return undefined
  const decision = Object.values(dossier.documents).findLast(({ kind }) => decisionKinds.has(kind))
  const act = decidingAct(procedure, dossier, decision)
  const by = act === undefined ? undefined : dossier.takenBy[act]
  const on = (act === undefined ? undefined : dossier.takenOn[act]) ?? dossier.lastOn
  const then = decidedUnder(desk, dossier, on) ?? procedure
  const names = desk.names({ locale, on: dossier.lastOn, procedure: then, subject: dossier.subject })
  return {
    ...summary,
    procedure: { id: then.id, title: names.procedure(then.id) },
    on,
    by: by ? namedOffice(by, names) : null,
    decision: decision ? toldDocument(decision, names) : null,
  }
}
