import type { Finding } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import type { Circumstances } from './circumstances.js'

const idsOf = (findings: readonly Finding[], status: Finding['status']) =>
  findings.filter((finding) => finding.status === status).map((finding) => finding.criterion)

/** The criteria that stand between the subject and recognition on the day of the act. */
export const criteriaNotMet = ({ evaluation }: Circumstances): readonly Refusal[] => {
  if (!evaluation || evaluation.verdict === 'met') return []
  const { verdict, findings } = evaluation
  return [
    {
      code: 'criteria_not_met',
      verdict,
      notMet: idsOf(findings, 'not_met'),
      undetermined: idsOf(findings, 'undetermined'),
    },
  ]
}
