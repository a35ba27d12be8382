import { law, unverifiedLaw } from '@anlang/core'
import { defineProcedure } from '../procedure/procedure.js'
import { end, papers, reasoned, state, step } from './chart-builders.js'

// The guideline on models (22/HD-BCA-V05) names review, consolidation and weeding out; its steps were not retrieved.
const basis = unverifiedLaw('nd-06-2014', '5.4')
const committee = { by: [{ position: 'committee', at: 'commune' }], basis } as const

const dissolved = step('dissolved', 'dissolveModel', ['Giải thể mô hình', 'Dissolve the model'], {
  ...committee,
  requires: [reasoned(basis), papers('dissolution_decision')],
  issues: 'dissolution_decision',
})

/** A site at work: preliminary reviews, a summary review at the end of its period, and what becomes of it. */
export const operate = defineProcedure({
  id: 'operate',
  version: '2014.1',
  meta: {
    procedure: 'operate',
    title: { vi: 'Hoạt động, sơ kết, tổng kết mô hình', en: 'Operation and review of a model' },
    subject: 'neighbourhood',
    from: '2014-03-08',
    basis: law('nd-06-2014', '5.4'),
    ofModel: true,
    figures: {
      'groups.total': { type: 'count', label: { vi: 'Số tổ của mô hình', en: 'Groups of the model' } },
      'households.total': { type: 'count', label: { vi: 'Tổng số hộ', en: 'Households' } },
      'households.taking': { type: 'count', label: { vi: 'Số hộ tham gia', en: 'Households that take part' } },
    },
    parts: [{ part: 'households.taking', whole: 'households.total' }],
  },
  initial: 'operating',
  states: {
    operating: state(['Đang hoạt động', 'Operating'], {
      PreliminaryReviewed: step('operating', 'holdReview', ['Sơ kết', 'Hold a preliminary review'], {
        by: [{ position: 'police', at: 'commune' }],
        requires: [
          papers('review_report'),
          { kind: 'figures', figures: ['groups.total', 'households.total', 'households.taking'] },
        ],
        deadline: { before: '12-31', whenPassed: 'remind', basis },
        basis,
      }),
      SummedUp: step('summedUp', 'sumUp', ['Tổng kết', 'Hold the summary review'], {
        ...committee,
        requires: [papers('summary_report')],
      }),
      ModelDissolved: dissolved,
    }),
    summedUp: state(['Đã tổng kết, chờ kết luận', 'Summed up, awaiting the conclusion'], {
      FoundEffective: step('effective', 'rateEffective', ['Kết luận hoạt động hiệu quả', 'Find it effective'], {
        ...committee,
        accepts: ['notice'],
      }),
      ConsolidationOrdered: step(
        'consolidating',
        'orderConsolidation',
        ['Yêu cầu củng cố', 'Order its consolidation'],
        {
          ...committee,
          requires: [reasoned(basis)],
        },
      ),
      ModelDissolved: dissolved,
    }),
    consolidating: state(['Đang củng cố', 'Being consolidated'], {
      Consolidated: step(
        'consolidated',
        'reportConsolidation',
        ['Báo cáo kết quả củng cố', 'Report the consolidation'],
        {
          by: [{ position: 'police', at: 'commune' }],
          requires: [papers('result_report')],
          basis,
        },
      ),
      ModelDissolved: dissolved,
    }),
    effective: end('achieved', 'Hoạt động hiệu quả', 'Effective'),
    consolidated: end('achieved', 'Đã củng cố', 'Consolidated'),
    dissolved: end('closed', 'Đã giải thể', 'Dissolved'),
  },
})
