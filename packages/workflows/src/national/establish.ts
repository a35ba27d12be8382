import { law, unverifiedLaw } from '@anlang/core'
import { defineProcedure } from '../procedure/procedure.js'

// Order of steps: see survey.ts. Model and committee are decided side by side, in either order.
const basis = unverifiedLaw('nd-06-2014', '5.4')
// citizens join models according to their ability; that they sign for it is our reading
const joining = unverifiedLaw('nd-06-2014', '9.3')

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
        EstablishmentCancelled: {
          target: 'cancelled',
          meta: {
            command: 'cancelEstablishment',
            title: { vi: 'Dừng thành lập mô hình', en: 'Cancel the establishment' },
            by: [{ position: 'committee', at: 'commune' }],
            basis,
          },
        },
      },
      onDone: { target: 'preparing' },
      states: {
        model: {
          initial: 'awaited',
          meta: { title: { vi: 'Mô hình', en: 'Model' } },
          states: {
            awaited: {
              meta: { title: { vi: 'Chờ quyết định thành lập', en: 'Decision awaited' } },
              on: {
                ModelEstablished: {
                  target: 'decided',
                  meta: {
                    command: 'establishModel',
                    title: { vi: 'Quyết định thành lập mô hình', en: 'Establish the model' },
                    by: [{ position: 'committee', at: 'commune' }],
                    requires: [{ kind: 'documents', documents: ['establishment_decision'] }],
                    issues: 'establishment_decision',
                    basis,
                  },
                },
              },
            },
            decided: { type: 'final', meta: { title: { vi: 'Đã thành lập', en: 'Established' } } },
          },
        },
        steering: {
          initial: 'awaited',
          meta: { title: { vi: 'Ban Chỉ đạo mô hình', en: 'Steering committee' } },
          states: {
            awaited: {
              meta: { title: { vi: 'Chờ quyết định thành lập', en: 'Decision awaited' } },
              on: {
                SteeringCommitteeAppointed: {
                  target: 'decided',
                  meta: {
                    command: 'appointSteeringCommittee',
                    title: { vi: 'Thành lập Ban Chỉ đạo mô hình', en: 'Appoint the steering committee' },
                    by: [{ position: 'committee', at: 'commune' }],
                    requires: [{ kind: 'documents', documents: ['steering_decision'] }],
                    issues: 'steering_decision',
                    basis,
                  },
                },
              },
            },
            decided: { type: 'final', meta: { title: { vi: 'Đã thành lập', en: 'Appointed' } } },
          },
        },
      },
    },
    preparing: {
      meta: { title: { vi: 'Chuẩn bị ra mắt', en: 'Preparing the launch' } },
      on: {
        CovenantSigned: {
          target: 'signed',
          meta: {
            command: 'signCovenant',
            title: { vi: 'Ký kết thực hiện quy ước', en: 'Sign the covenant' },
            by: [{ position: 'neighbourhoodHead', at: 'neighbourhood' }],
            requires: [
              { kind: 'documents', documents: ['covenant'] },
              { kind: 'figures', figures: ['households.total', 'households.signed'] },
            ],
            basis: joining,
          },
        },
        LaunchCancelled: {
          target: 'cancelled',
          meta: {
            command: 'cancelLaunch',
            title: { vi: 'Dừng ra mắt', en: 'Cancel the launch' },
            by: [{ position: 'committee', at: 'commune' }],
            basis,
          },
        },
      },
    },
    signed: {
      meta: { title: { vi: 'Đã ký quy ước', en: 'Covenant signed' } },
      on: {
        PilotLaunched: {
          target: 'operating',
          meta: {
            command: 'launchPilot',
            title: { vi: 'Ra mắt mô hình điểm', en: 'Launch the pilot' },
            by: [{ position: 'committee', at: 'commune' }],
            requires: [{ kind: 'documents', documents: ['launch_minutes'] }],
            basis,
          },
        },
      },
    },
    operating: { type: 'final', meta: { title: { vi: 'Đang hoạt động', en: 'Operating' }, ending: 'achieved' } },
    cancelled: { type: 'final', meta: { title: { vi: 'Đã dừng', en: 'Cancelled' }, ending: 'withdrawn' } },
  },
})
