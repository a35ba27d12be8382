import type { Locale, Text } from '@anlang/core'
import { type DocumentKind, type Dossier, type Procedure, type ProcedureName, stepsOf } from '@anlang/workflows'
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

const decisions: ReadonlySet<string> = new Set<DocumentKind>([
  'establishment_decision',
  'recognition_decision',
  'conversion_decision',
  'commendation_decision',
  'revocation_decision',
  'cancellation_decision',
])

/** The act that was taken last: that by which it ended. */
const lastAct = (procedure: Procedure, { takenOn }: Dossier): string | undefined => {
  const order = stepsOf(procedure).map(({ command }) => command)
  const taken = Object.entries(takenOn).toSorted(
    ([one, on], [other, later]) => on.localeCompare(later) || order.indexOf(one) - order.indexOf(other),
  )
  return taken.at(-1)?.[0]
}

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
  const names = desk.names({ locale, on: dossier.lastOn, procedure, subject: dossier.subject })
  const act = lastAct(procedure, dossier)
  const by = act === undefined ? undefined : dossier.takenBy[act]
  const decision = Object.values(dossier.documents).findLast(({ kind }) => decisions.has(kind))
  return {
    ...summary,
    on: dossier.lastOn,
    by: by ? namedOffice(by, names) : null,
    decision: decision ? toldDocument(decision, names) : null,
  }
}
