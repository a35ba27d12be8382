import type { Finding } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import type { Circumstances } from './circumstances.js'

const idsOf = (findings: readonly Finding[], status: Finding['status']) =>
  findings.filter((finding) => finding.status === status).map((finding) => finding.criterion)

/** The criteria that stand between the subject and what is asked for on the day of the act. */
export const criteriaNotMet = ({ evaluation, dossier: { reopened } }: Circumstances): readonly Refusal[] => {
  const open: readonly Refusal[] = reopened
    ? [{ code: 'evidence_changed', criteria: reopened.criteria, on: reopened.on }]
    : []
  if (!evaluation || evaluation.verdict === 'met') return open
  const { verdict, findings, ruleSet } = evaluation
  const [notMet, undetermined] = [idsOf(findings, 'not_met'), idsOf(findings, 'undetermined')]
  const code = ruleSet.establishes === 'ground' ? 'no_ground' : 'criteria_not_met'
  return [...open, { code, verdict, notMet, undetermined }]
}
