import { type Basis, type IsoDate, type Level, law, unverifiedLaw } from '@anlang/core'
import { defineProcedure, type Procedure } from '../procedure/procedure.js'
import type { StepOffice } from '../procedure/step-office.js'
import { end, opinion, papers, reasoned, returnsAtMost, state, step } from './chart-builders.js'

interface CovenantTerms {
  readonly version: string
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
  /** Level of the People's Committee that recognises. */
  readonly recognisedAt: Level
  readonly postedDays: number
  readonly posting: Basis
  readonly passing: Basis
  readonly filingDays: number
  readonly filing: Basis
  readonly recognitionDays: number
  readonly recognition: Basis
  readonly deliveryDays: number
  readonly delivery: Basis
}

const head: StepOffice = { position: 'neighbourhoodHead', at: 'neighbourhood' }
const board: StepOffice = { position: 'frontBoard', at: 'neighbourhood' }

/** Draft with the Front board, posting, vote of all households, recognition: what makes a covenant binding. */
const covenant = (terms: CovenantTerms): Procedure => {
  const committee: StepOffice = { position: 'committee', at: terms.recognisedAt }
  const chairman: StepOffice = { position: 'chairman', at: terms.recognisedAt }
  const half = { share: 50, bound: 'moreThan', basis: terms.passing } as const
  const own = { ...terms.basis, unverified: true } as const
  const withdrawn = step('withdrawn', 'withdrawDraft', ['Dừng xây dựng', 'Withdraw the draft'], {
    by: [head],
    basis: own,
  })
  return defineProcedure({
    id: 'covenant',
    version: terms.version,
    meta: {
      procedure: 'covenant',
      title: { vi: 'Xây dựng, công nhận hương ước, quy ước', en: 'Recognition of a covenant' },
      subject: 'neighbourhood',
      from: terms.from,
      ...(terms.to === undefined ? {} : { to: terms.to }),
      basis: terms.basis,
      repeats: true,
    },
    initial: 'preparing',
    states: {
      preparing: {
        type: 'parallel',
        meta: { title: { vi: 'Chuẩn bị dự thảo', en: 'Preparing the draft' } },
        on: { DraftWithdrawn: withdrawn },
        onDone: { target: 'posted' },
        states: {
          draft: {
            initial: 'awaited',
            meta: { title: { vi: 'Niêm yết', en: 'Posting' } },
            states: {
              awaited: state(['Chờ niêm yết dự thảo', 'Posting awaited'], {
                DraftPosted: step('done', 'postDraft', ['Niêm yết dự thảo', 'Post the draft'], {
                  by: [head],
                  requires: [papers('covenant_draft')],
                  basis: terms.posting,
                }),
              }),
              done: { type: 'final', meta: { title: { vi: 'Đã niêm yết', en: 'Posted' } } },
            },
          },
          front: opinion(
            { vi: 'Ban công tác Mặt trận', en: 'Front board' },
            {
              DraftAgreed: step('given', 'agreeDraft', ['Thống nhất dự thảo', 'Agree to the draft'], {
                by: [board],
                basis: own,
              }),
            },
          ),
        },
      },
      posted: state(['Đang niêm yết, lấy ý kiến', 'Posted'], {
        HouseholdsVoted: step('passed', 'recordVote', ['Ghi nhận kết quả biểu quyết', 'Record the vote'], {
          by: [head],
          requires: [
            { kind: 'elapsed', since: 'postDraft', days: terms.postedDays, basis: terms.posting },
            { kind: 'vote', of: 'households', quorum: half, majority: half, basis: terms.passing },
            papers('vote_minutes'),
          ],
          basis: terms.passing,
        }),
        DraftRejected: step(
          'rejected',
          'recordRejection',
          ['Ghi nhận không thông qua', 'Record that it was rejected'],
          {
            by: [head],
            requires: [
              { kind: 'elapsed', since: 'postDraft', days: terms.postedDays, basis: terms.posting },
              papers('vote_minutes'),
            ],
            basis: own,
          },
        ),
        DraftWithdrawn: withdrawn,
      }),
      passed: state(['Đã thông qua, chờ đề nghị công nhận', 'Passed, awaiting the request'], {
        RecognitionRequested: step('requested', 'requestRecognition', ['Đề nghị công nhận', 'Request recognition'], {
          by: [head],
          requires: [papers('submission')],
          deadline: {
            workingDays: terms.filingDays,
            after: 'recordVote',
            whenPassed: 'escalate',
            to: [{ position: 'committee', at: 'commune' }],
            basis: terms.filing,
          },
          basis: terms.filing,
        }),
        DraftWithdrawn: withdrawn,
      }),
      requested: state(['Chờ công nhận', 'Awaiting recognition'], {
        CovenantRecognised: step('recognised', 'recogniseCovenant', ['Công nhận', 'Recognise the covenant'], {
          by: [committee],
          requires: [papers('covenant_decision')],
          deadline: {
            workingDays: terms.recognitionDays,
            whenPassed: 'escalate',
            to: [chairman],
            basis: terms.recognition,
          },
          issues: 'covenant_decision',
          basis: terms.recognition,
        }),
        CovenantReturned: step('passed', 'returnCovenant', ['Trả lại để hoàn thiện', 'Return for completion'], {
          by: [committee],
          requires: [reasoned(own)],
          returns: returnsAtMost(2, own),
          basis: own,
        }),
        CovenantRefused: step('notRecognised', 'refuseCovenant', ['Không công nhận', 'Refuse recognition'], {
          by: [committee],
          requires: [reasoned(terms.recognition)],
          accepts: ['notice'],
          basis: terms.recognition,
        }),
      }),
      recognised: state(['Đã công nhận, chờ trả kết quả', 'Recognised, awaiting delivery'], {
        CovenantDelivered: step('inForce', 'deliverCovenant', ['Trả quyết định', 'Deliver the decision'], {
          by: [committee],
          deadline: { workingDays: terms.deliveryDays, whenPassed: 'remind', basis: terms.delivery },
          basis: terms.delivery,
        }),
      }),
      inForce: end('achieved', 'Có hiệu lực', 'In force'),
      rejected: end('refused', 'Không được thông qua', 'Rejected'),
      notRecognised: end('refused', 'Không được công nhận', 'Not recognised'),
      withdrawn: end('withdrawn', 'Đã dừng', 'Withdrawn'),
    },
  })
}

const decision2018 = unverifiedLaw('qd-22-2018')

/** Until 15 August 2023: recognised by the district; the decision was not read, its numbers are from memory. */
export const covenant2018 = covenant({
  version: '2018.1',
  from: '2018-07-01',
  to: '2023-08-15',
  basis: decision2018,
  recognisedAt: 'district',
  postedDays: 7,
  posting: decision2018,
  passing: decision2018,
  filingDays: 10,
  filing: decision2018,
  recognitionDays: 7,
  recognition: decision2018,
  deliveryDays: 2,
  delivery: decision2018,
})

const decree2023 = law('nd-61-2023')

/** Since 16 August 2023: recognised by the commune, before and after 1 July 2025. */
export const covenant2023 = covenant({
  version: '2023.1',
  from: '2023-08-16',
  basis: decree2023,
  recognisedAt: 'commune',
  postedDays: 30,
  posting: decree2023,
  passing: law('luat-10-2022', '21.1'),
  filingDays: 5,
  filing: law('luat-10-2022', '20'),
  recognitionDays: 5,
  recognition: law('luat-10-2022', '21.2'),
  deliveryDays: 2,
  delivery: decree2023,
})
