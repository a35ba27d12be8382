import { law, unverifiedLaw } from '@anlang/core'
import { defineProcedure } from '../procedure/procedure.js'

// Order of steps: see survey.ts.
const basis = unverifiedLaw('nd-06-2014', '5.4')

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
    drafting: {
      meta: { title: { vi: 'Đang soạn thảo', en: 'Being drafted' } },
      on: {
        PlanDrafted: {
          target: 'drafted',
          meta: {
            command: 'draftPlan',
            title: { vi: 'Trình dự thảo kế hoạch', en: 'Submit the draft plan' },
            by: [{ position: 'police', at: 'commune' }],
            requires: [{ kind: 'documents', documents: ['plan_draft'] }],
            basis,
          },
        },
        PlanWithdrawn: {
          target: 'withdrawn',
          meta: {
            command: 'withdrawPlan',
            title: { vi: 'Dừng lập kế hoạch', en: 'Withdraw the plan' },
            by: [{ position: 'committee', at: 'commune' }],
            basis,
          },
        },
      },
    },
    drafted: {
      meta: { title: { vi: 'Đã có dự thảo', en: 'Drafted' } },
      on: {
        PlanIssued: {
          target: 'issued',
          meta: {
            command: 'issuePlan',
            title: { vi: 'Ban hành kế hoạch', en: 'Issue the plan' },
            by: [{ position: 'committee', at: 'commune' }],
            requires: [
              { kind: 'separation', from: 'draftPlan', basis },
              { kind: 'documents', documents: ['plan'] },
            ],
            issues: 'plan',
            basis,
          },
        },
        PlanReturned: {
          target: 'drafting',
          meta: {
            command: 'returnPlan',
            title: { vi: 'Trả lại dự thảo', en: 'Return the draft' },
            by: [{ position: 'committee', at: 'commune' }],
            basis,
          },
        },
      },
    },
    issued: { type: 'final', meta: { title: { vi: 'Đã ban hành', en: 'Issued' }, ending: 'achieved' } },
    withdrawn: { type: 'final', meta: { title: { vi: 'Đã dừng', en: 'Withdrawn' }, ending: 'withdrawn' } },
  },
})
