import { decisionKinds, isStep, type Recorded } from '@anlang/workflows'

const decides = ({ fact }: Recorded): boolean =>
  isStep(fact) && (fact.data.documents ?? []).some(({ kind }) => decisionKinds.has(kind))

const hasFindings = ({ fact }: Recorded): boolean => 'assessment' in fact && fact.assessment !== undefined

/**
 * The fact of a dossier that a receipt is asked for where none is named: the last by which it was decided, and not what came
 * after it, such as its notice; or the last with findings, or the last of all.
 */
export const lastDecision = (facts: readonly Recorded[]): Recorded | undefined =>
  facts.findLast(decides) ?? facts.findLast(hasFindings) ?? facts.at(-1)
