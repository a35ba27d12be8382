import { runningDeadlines } from '../deadlines/running-deadlines.js'
import type { Receipt } from './receipt.js'
import { settleRow } from './tick.js'
import type { Workshop } from './workshop.js'

/**
 * Uses acts that waited for the step that has just opened. Should the process die before, the next tick does it: they
 * are due in the journal since the fact was written.
 */
export const useKept = async (workshop: Workshop, receipt: Receipt): Promise<Receipt> => {
  const { dossier } = receipt
  if (receipt.repeated) return receipt
  const procedure = workshop.catalogue.procedureOf(dossier.procedure)
  if (!procedure.ok) return receipt
  const row = runningDeadlines(procedure.value, dossier, workshop.tables).find(({ passing }) => passing === 'use')
  if (!row) return receipt
  const used = await settleRow(workshop, row)
  if (!used.ok || !used.value) return receipt
  const after = await useKept(workshop, used.value)
  return { ...receipt, dossier: after.dossier }
}
