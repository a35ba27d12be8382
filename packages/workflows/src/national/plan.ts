import { law, unverifiedLaw } from '@anlang/core'
import { defineProcedure } from '../procedure/procedure.js'
import { end, papers, reasoned, returnsAtMost, state, step } from './chart-builders.js'

// Order of steps: see survey.ts.
const basis = unverifiedLaw('nd-06-2014', '5.4')
const committee = { by: [{ position: 'committee', at: 'commune' }], basis } as const

/** The commune's plan for a selected site: the police draft it, the People's Committee issues it. */
export const plan = defineProcedure({
  id: 'plan',
  version: '2014.1',
  meta: {
    procedure: 'plan',
    title: { vi: 'Lập và ban hành kế hoạch xây dựng mô hình', en: 'Plan of a model' },
    subject: 'neighbourhood',
    from: '2014-03-08',
    basis: law('nd-06-2014', '5.4'),
    ofModel: true,
  },
  initial: 'drafting',
  states: {
    drafting: state(['Đang soạn thảo', 'Being drafted'], {
      PlanDrafted: step('drafted', 'draftPlan', ['Trình dự thảo kế hoạch', 'Submit the draft plan'], {
        by: [{ position: 'police', at: 'commune' }],
        requires: [papers('plan_draft')],
        basis,
      }),
      PlanWithdrawn: step('withdrawn', 'withdrawPlan', ['Dừng lập kế hoạch', 'Withdraw the plan'], committee),
    }),
    drafted: state(['Đã có dự thảo', 'Drafted'], {
      PlanIssued: step('issued', 'issuePlan', ['Ban hành kế hoạch', 'Issue the plan'], {
        ...committee,
        requires: [{ kind: 'separation', from: 'draftPlan', basis }, papers('plan')],
        issues: 'plan',
      }),
      PlanReturned: step('drafting', 'returnPlan', ['Trả lại dự thảo', 'Return the draft'], {
        ...committee,
        requires: [reasoned(basis)],
        returns: returnsAtMost(3, basis),
      }),
    }),
    issued: end('achieved', 'Đã ban hành', 'Issued'),
    withdrawn: end('withdrawn', 'Đã dừng', 'Withdrawn'),
  },
})
