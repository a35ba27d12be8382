import { law, unverifiedLaw } from '@anlang/core'
import { defineProcedure } from '../procedure/procedure.js'
import { end, papers, reasoned, returnsAtMost, state, step } from './chart-builders.js'

// The order of these steps is read from the records of one commune in 2020; the guideline that sets it
// (22/HD-BCA-V05) was not retrieved. Decree 06/2014 Art. 5(4) carries the building of models as such.
const basis = unverifiedLaw('nd-06-2014', '5.4')
const police = { by: [{ position: 'police', at: 'commune' }], basis } as const
const committee = { by: [{ position: 'committee', at: 'commune' }], basis } as const

/** Survey of a neighbourhood for a model: the commune police report, the People's Committee selects. */
export const survey = defineProcedure({
  id: 'survey',
  version: '2014.1',
  meta: {
    procedure: 'survey',
    title: { vi: 'Khảo sát địa bàn, đề xuất xây dựng mô hình', en: 'Survey for a model' },
    subject: 'neighbourhood',
    from: '2014-03-08',
    basis: law('nd-06-2014', '5.4'),
    ofModel: true,
    figures: {
      'households.total': { type: 'count', label: { vi: 'Tổng số hộ', en: 'Households' } },
      'households.inFavour': {
        type: 'count',
        label: { vi: 'Số hộ đồng thuận xây dựng mô hình', en: 'Households in favour of the model' },
      },
    },
    parts: [{ part: 'households.inFavour', whole: 'households.total' }],
  },
  initial: 'surveying',
  states: {
    surveying: state(['Đang khảo sát', 'Being surveyed'], {
      SurveyReported: step('reported', 'reportSurvey', ['Báo cáo khảo sát', 'Report the survey'], {
        ...police,
        requires: [papers('survey_report'), { kind: 'figures', figures: ['households.total', 'households.inFavour'] }],
      }),
      SurveyWithdrawn: step('withdrawn', 'withdrawSurvey', ['Rút khảo sát', 'Withdraw the survey'], police),
    }),
    reported: state(['Đã báo cáo khảo sát', 'Survey reported'], {
      SiteSelected: step('selected', 'selectSite', ['Lựa chọn địa bàn', 'Select the site'], {
        ...committee,
        requires: [{ kind: 'separation', from: 'reportSurvey', basis }, papers('site_proposal')],
      }),
      SurveyReturned: step('surveying', 'returnSurvey', ['Trả lại để khảo sát bổ sung', 'Return the survey'], {
        ...committee,
        requires: [reasoned(basis)],
        returns: returnsAtMost(3, basis),
      }),
      SiteDeclined: step('declined', 'declineSite', ['Không lựa chọn địa bàn', 'Decline the site'], {
        ...committee,
        requires: [reasoned(basis)],
      }),
    }),
    selected: end('achieved', 'Đã lựa chọn', 'Selected'),
    declined: end('refused', 'Không lựa chọn', 'Declined'),
    withdrawn: end('withdrawn', 'Đã rút', 'Withdrawn'),
  },
})
