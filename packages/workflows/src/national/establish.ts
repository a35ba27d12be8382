import { law, unverifiedLaw } from '@anlang/core'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { defineProcedure, type ProcedureState } from '../procedure/procedure.js'
import { end, papers, state, step } from './chart-builders.js'

// Order of steps: see survey.ts. Model and committee are decided side by side, in either order.
const basis = unverifiedLaw('nd-06-2014', '5.4')
// citizens join models according to their ability; that they sign for it is our reading
const joining = unverifiedLaw('nd-06-2014', '9.3')
const committee = { by: [{ position: 'committee', at: 'commune' }], basis } as const

const decision = (
  [vi, en]: readonly [string, string],
  fact: string,
  command: string,
  titles: readonly [string, string],
  document: DocumentKind,
): ProcedureState => ({
  initial: 'awaited',
  meta: { title: { vi, en } },
  states: {
    awaited: state(['Chờ quyết định thành lập', 'Decision awaited'], {
      [fact]: step('decided', command, titles, { ...committee, requires: [papers(document)], issues: document }),
    }),
    decided: { type: 'final', meta: { title: { vi: 'Đã quyết định', en: 'Decided' } } },
  },
})

/** From the commune's two decisions to a launched pilot site, with the covenant signed in between. */
export const establish = defineProcedure({
  id: 'establish',
  version: '2014.1',
  meta: {
    procedure: 'establish',
    title: { vi: 'Thành lập và ra mắt mô hình', en: 'Establishment of a model' },
    subject: 'neighbourhood',
    from: '2014-03-08',
    basis: law('nd-06-2014', '5.4'),
    ofModel: true,
    figures: {
      'households.total': { type: 'count', label: { vi: 'Tổng số hộ', en: 'Households' } },
      'households.signed': {
        type: 'count',
        label: { vi: 'Số hộ ký thực hiện quy ước', en: 'Households that signed the covenant' },
      },
    },
    parts: [{ part: 'households.signed', whole: 'households.total' }],
  },
  initial: 'deciding',
  states: {
    deciding: {
      type: 'parallel',
      meta: { title: { vi: 'Chờ các quyết định thành lập', en: 'Awaiting the decisions' } },
      on: {
        EstablishmentCancelled: step(
          'cancelled',
          'cancelEstablishment',
          ['Dừng thành lập mô hình', 'Cancel the establishment'],
          committee,
        ),
      },
      onDone: { target: 'preparing' },
      states: {
        model: decision(
          ['Mô hình', 'Model'],
          'ModelEstablished',
          'establishModel',
          ['Quyết định thành lập mô hình', 'Establish the model'],
          'establishment_decision',
        ),
        steering: decision(
          ['Ban Chỉ đạo mô hình', 'Steering committee'],
          'SteeringCommitteeAppointed',
          'appointSteeringCommittee',
          ['Thành lập Ban Chỉ đạo mô hình', 'Appoint the steering committee'],
          'steering_decision',
        ),
      },
    },
    preparing: state(['Chuẩn bị ra mắt', 'Preparing the launch'], {
      CovenantSigned: step('signed', 'signCovenant', ['Ký kết thực hiện quy ước', 'Sign the covenant'], {
        by: [{ position: 'neighbourhoodHead', at: 'neighbourhood' }],
        requires: [papers('covenant'), { kind: 'figures', figures: ['households.total', 'households.signed'] }],
        basis: joining,
      }),
      LaunchCancelled: step('cancelled', 'cancelLaunch', ['Dừng ra mắt', 'Cancel the launch'], committee),
    }),
    signed: state(['Đã ký quy ước', 'Covenant signed'], {
      PilotLaunched: step('operating', 'launchPilot', ['Ra mắt mô hình điểm', 'Launch the pilot'], {
        ...committee,
        requires: [papers('launch_minutes')],
      }),
    }),
    operating: end('achieved', 'Đang hoạt động', 'Operating'),
    cancelled: end('withdrawn', 'Đã dừng', 'Cancelled'),
  },
})
