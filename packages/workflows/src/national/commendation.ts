import type { Basis, IsoDate, Level, SubjectKind, Text } from '@anlang/core'
import type { Deadline } from '../procedure/deadline.js'
import { defineProcedure, type Procedure, type StepOffice } from '../procedure/procedure.js'

/** What differs between regimes and levels of a Giấy khen. */
export interface CommendationTerms {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly subject: SubjectKind
  readonly from: IsoDate
  readonly to?: IsoDate
  /** Level of the Chairman who awards and of the council that advises. */
  readonly awardedAt: Level
  readonly authority: Basis
  readonly dossier: Basis
  readonly review: Basis
  /** Where the quorum stands: that of ministries and provinces; for lower councils it is our reading. */
  readonly quorum: Basis
  readonly pendingCase: Basis
  readonly soleForm: Basis
  readonly appraisal: Deadline
  readonly notification: Deadline
}

/** Proposal, review by the council, decision by the Chairman, notice: the regular procedure for a Giấy khen. */
export const commendation = (terms: CommendationTerms): Procedure => {
  const proposer: StepOffice = { position: 'steeringStanding', at: terms.awardedAt }
  const council: StepOffice = { position: 'councilStanding', at: terms.awardedAt }
  const chairman: StepOffice = { position: 'chairman', at: terms.awardedAt }
  return defineProcedure({
    id: terms.id,
    version: terms.version,
    meta: {
      procedure: 'commend',
      title: terms.title,
      subject: terms.subject,
      from: terms.from,
      ...(terms.to === undefined ? {} : { to: terms.to }),
      basis: terms.authority,
      figures: {
        'nominee.pendingCase': {
          type: 'yesNo',
          label: {
            vi: 'Đang bị xem xét kỷ luật, thanh tra, điều tra hoặc có khiếu nại, tố cáo đang xác minh',
            en: 'Discipline, inspection, investigation or a complaint is pending',
          },
        },
      },
    },
    initial: 'proposing',
    states: {
      proposing: {
        meta: { title: { vi: 'Chờ đề nghị khen thưởng', en: 'Awaiting the proposal' } },
        on: {
          CommendationProposed: {
            target: 'proposed',
            meta: {
              command: 'proposeCommendation',
              title: { vi: 'Trình đề nghị khen thưởng', en: 'Propose the commendation' },
              by: [proposer],
              requires: [{ kind: 'documents', documents: ['submission', 'achievement_report'] }],
              basis: terms.dossier,
            },
          },
          CommendationWithdrawn: {
            target: 'withdrawn',
            meta: {
              command: 'withdrawCommendation',
              title: { vi: 'Rút đề nghị', en: 'Withdraw the proposal' },
              by: [proposer],
              basis: { ...terms.dossier, unverified: true },
            },
          },
        },
      },
      proposed: {
        meta: { title: { vi: 'Đã trình, chờ Hội đồng xét', en: 'Proposed, awaiting the council' } },
        on: {
          CommendationReviewed: {
            target: 'reviewed',
            meta: {
              command: 'reviewCommendation',
              title: { vi: 'Hội đồng xét, ghi biên bản', en: 'Review in council' },
              by: [council],
              requires: [
                { kind: 'separation', from: 'proposeCommendation', basis: { ...terms.review, unverified: true } },
                { kind: 'attested', figure: 'nominee.pendingCase', is: false, basis: terms.pendingCase },
                // no share in favour is set for a Giấy khen
                { kind: 'vote', quorum: { part: 2, whole: 3 }, basis: terms.quorum },
                { kind: 'documents', documents: ['council_minutes'] },
              ],
              deadline: terms.appraisal,
              basis: terms.review,
            },
          },
          ProposalReturned: {
            target: 'proposing',
            meta: {
              command: 'returnProposal',
              title: { vi: 'Trả lại đề nghị', en: 'Return the proposal' },
              by: [council],
              basis: { ...terms.review, unverified: true },
            },
          },
        },
      },
      reviewed: {
        meta: { title: { vi: 'Đã xét, chờ quyết định', en: 'Reviewed, awaiting the decision' } },
        on: {
          Commended: {
            target: 'decided',
            meta: {
              command: 'commend',
              title: { vi: 'Quyết định tặng Giấy khen', en: 'Award the certificate of merit' },
              by: [chairman],
              requires: [
                { kind: 'soleAward', basis: terms.soleForm },
                { kind: 'attested', figure: 'nominee.pendingCase', is: false, basis: terms.pendingCase },
                { kind: 'documents', documents: ['commendation_decision'] },
              ],
              issues: 'merit_certificate',
              basis: terms.authority,
            },
          },
          CommendationRefused: {
            target: 'refused',
            meta: {
              command: 'refuseCommendation',
              title: { vi: 'Không khen thưởng', en: 'Refuse the commendation' },
              by: [chairman],
              accepts: ['notice'],
              basis: terms.authority,
            },
          },
        },
      },
      decided: {
        meta: { title: { vi: 'Đã quyết định, chờ thông báo', en: 'Decided, awaiting notice' } },
        on: {
          ResultNotified: {
            target: 'commended',
            meta: {
              command: 'notifyResult',
              title: { vi: 'Thông báo kết quả', en: 'Give notice of the result' },
              by: [council],
              requires: [{ kind: 'documents', documents: ['notice'] }],
              deadline: terms.notification,
              basis: terms.notification.basis,
            },
          },
        },
      },
      commended: { type: 'final', meta: { title: { vi: 'Đã khen thưởng', en: 'Commended' }, ending: 'achieved' } },
      refused: { type: 'final', meta: { title: { vi: 'Không khen thưởng', en: 'Refused' }, ending: 'refused' } },
      withdrawn: { type: 'final', meta: { title: { vi: 'Đã rút', en: 'Withdrawn' }, ending: 'withdrawn' } },
    },
  })
}
