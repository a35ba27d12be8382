import { law, unverifiedLaw } from '@anlang/core'
import { defineProcedure } from '../procedure/procedure.js'

// The order of these steps is read from the records of one commune in 2020; the guideline that sets it
// (22/HD-BCA-V05) was not retrieved. Decree 06/2014 Art. 5(4) carries the building of models as such.
const basis = unverifiedLaw('nd-06-2014', '5.4')

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
    surveying: {
      meta: { title: { vi: 'Đang khảo sát', en: 'Being surveyed' } },
      on: {
        SurveyReported: {
          target: 'reported',
          meta: {
            command: 'reportSurvey',
            title: { vi: 'Báo cáo khảo sát', en: 'Report the survey' },
            by: [{ position: 'police', at: 'commune' }],
            requires: [
              { kind: 'documents', documents: ['survey_report'] },
              { kind: 'figures', figures: ['households.total', 'households.inFavour'] },
            ],
            basis,
          },
        },
        SurveyWithdrawn: {
          target: 'withdrawn',
          meta: {
            command: 'withdrawSurvey',
            title: { vi: 'Rút khảo sát', en: 'Withdraw the survey' },
            by: [{ position: 'police', at: 'commune' }],
            basis,
          },
        },
      },
    },
    reported: {
      meta: { title: { vi: 'Đã báo cáo khảo sát', en: 'Survey reported' } },
      on: {
        SiteSelected: {
          target: 'selected',
          meta: {
            command: 'selectSite',
            title: { vi: 'Lựa chọn địa bàn', en: 'Select the site' },
            by: [{ position: 'committee', at: 'commune' }],
            requires: [
              { kind: 'separation', from: 'reportSurvey', basis },
              { kind: 'documents', documents: ['site_proposal'] },
            ],
            basis,
          },
        },
        SurveyReturned: {
          target: 'surveying',
          meta: {
            command: 'returnSurvey',
            title: { vi: 'Trả lại để khảo sát bổ sung', en: 'Return the survey' },
            by: [{ position: 'committee', at: 'commune' }],
            basis,
          },
        },
        SiteDeclined: {
          target: 'declined',
          meta: {
            command: 'declineSite',
            title: { vi: 'Không lựa chọn địa bàn', en: 'Decline the site' },
            by: [{ position: 'committee', at: 'commune' }],
            basis,
          },
        },
      },
    },
    selected: { type: 'final', meta: { title: { vi: 'Đã lựa chọn', en: 'Selected' }, ending: 'achieved' } },
    declined: { type: 'final', meta: { title: { vi: 'Không lựa chọn', en: 'Declined' }, ending: 'refused' } },
    withdrawn: { type: 'final', meta: { title: { vi: 'Đã rút', en: 'Withdrawn' }, ending: 'withdrawn' } },
  },
})
