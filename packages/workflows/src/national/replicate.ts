import { law, unverifiedLaw } from '@anlang/core'
import { defineProcedure } from '../procedure/procedure.js'
import { end, papers, state, step } from './chart-builders.js'

// Statistics of models count the model, its sites and its groups (Guideline 22/HD-BCA-V05, from a summary).
const basis = unverifiedLaw('nd-06-2014', '5.4')
const joining = unverifiedLaw('nd-06-2014', '9.3')
const committee = { by: [{ position: 'committee', at: 'commune' }], basis } as const
const cancelled = step('cancelled', 'cancelSite', ['Dừng nhân rộng', 'Cancel the site'], committee)

/** One more site of a model that proved itself elsewhere. */
export const replicate = defineProcedure({
  id: 'replicate',
  version: '2014.1',
  meta: {
    procedure: 'replicate',
    title: { vi: 'Nhân rộng mô hình', en: 'Replication of a model' },
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
  initial: 'choosing',
  states: {
    choosing: state(['Chờ lựa chọn điểm nhân rộng', 'Awaiting the choice of the site'], {
      SiteChosen: step('chosen', 'chooseSite', ['Chọn điểm nhân rộng', 'Choose the site'], {
        ...committee,
        requires: [papers('plan')],
      }),
      SiteCancelled: cancelled,
    }),
    chosen: state(['Đã chọn điểm', 'Site chosen'], {
      CovenantSigned: step('signed', 'signCovenant', ['Ký kết thực hiện quy ước', 'Sign the covenant'], {
        by: [{ position: 'neighbourhoodHead', at: 'neighbourhood' }],
        requires: [papers('covenant'), { kind: 'figures', figures: ['households.total', 'households.signed'] }],
        early: 'keep',
        basis: joining,
      }),
      SiteCancelled: cancelled,
    }),
    signed: state(['Đã ký quy ước', 'Covenant signed'], {
      SiteEstablished: step('established', 'establishSite', ['Quyết định thành lập điểm', 'Establish the site'], {
        ...committee,
        requires: [papers('establishment_decision')],
        issues: 'establishment_decision',
      }),
      SiteCancelled: cancelled,
    }),
    established: state(['Đã thành lập, chờ ra mắt', 'Established, awaiting the launch'], {
      SiteLaunched: step('operating', 'launchSite', ['Ra mắt điểm', 'Launch the site'], {
        ...committee,
        requires: [papers('launch_minutes')],
      }),
      SiteCancelled: cancelled,
    }),
    operating: end('achieved', 'Đang hoạt động', 'Operating'),
    cancelled: end('withdrawn', 'Đã dừng', 'Cancelled'),
  },
})
