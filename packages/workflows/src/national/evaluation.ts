import {
  addDays,
  type Basis,
  type IsoDate,
  type Level,
  law,
  type SubjectKind,
  type Text,
  unverifiedLaw,
} from '@anlang/core'
import type { Deadline } from '../procedure/deadline.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { defineProcedure, type Procedure, type StepOffice } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'

/** What differs between the evaluations of Circular 124/2021: who acts, by which day, over which days. */
export interface EvaluationTerms {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly subject: SubjectKind
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
  readonly period: { readonly from: string; readonly through: string }
  /** Who registers and sends the dossier. */
  readonly registrant: StepOffice
  readonly assessor: StepOffice
  /** Level of the standing body that appraises and of the Chairman who decides. */
  readonly decidedAt: Level
  readonly decidingBasis: Basis
  /** `MM-DD`, excluded: "before 15/11" makes 14/11 the last day. */
  readonly before: string
  readonly registration: readonly Requirement[]
  /** Days of the criteria that are those of registration papers. */
  readonly dayOf: Readonly<Record<string, DocumentKind>>
  /** Where registration in Quarter 1 stands. */
  readonly registrationBasis: Basis
}

// that the bodies which assess, appraise and decide may not share a person is our reading of Art. 8
const apart = unverifiedLaw('tt-124-2021', '8')
const dossierOfRegistration = law('tt-124-2021', '9.2.a')
const dossierOfProposal = law('tt-124-2021', '9.2.b')
const dueDay = law('tt-124-2021', '9.1')
// returning, withdrawing and lapsing are not in the circular
const ownCase = unverifiedLaw('tt-124-2021', '8')
// no decision before the period it decides on has ended: our reading of Art. 8(2)
const periodOver = unverifiedLaw('tt-124-2021', '8.2')

/** The next day, `MM-DD`, in any year: no period ends in February. */
const dayAfter = (monthDay: string): string => addDays(`2001-${monthDay}`, 1).slice(5)

/** Registration in Quarter 1, self-assessment, appraisal and decision, as one chart for every subject. */
export const evaluation = (terms: EvaluationTerms): Procedure => {
  const appraiser: StepOffice = { position: 'steeringStanding', at: terms.decidedAt }
  const chairman: StepOffice = { position: 'chairman', at: terms.decidedAt }
  // the decision is due before this day, so what leads to it is too
  const reminder: Deadline = { before: terms.before, whenPassed: 'remind', basis: { ...dueDay, unverified: true } }
  const lapse = {
    RecognitionLapsed: {
      target: 'lapsed',
      meta: {
        command: 'closeAsLapsed',
        title: { vi: 'Kết thúc do quá hạn công nhận', en: 'Close as lapsed' },
        by: [appraiser, terms.assessor],
        requires: [{ kind: 'notBefore', monthDay: terms.before, basis: dueDay }],
        basis: ownCase,
      },
    },
  } as const
  const withdrawal = {
    EvaluationWithdrawn: {
      target: 'withdrawn',
      meta: {
        command: 'withdrawEvaluation',
        title: { vi: 'Rút đăng ký', en: 'Withdraw' },
        by: [terms.registrant],
        basis: ownCase,
      },
    },
  } as const
  return defineProcedure({
    id: terms.id,
    version: terms.version,
    meta: {
      procedure: 'evaluate',
      title: terms.title,
      subject: terms.subject,
      from: terms.from,
      ...(terms.to === undefined ? {} : { to: terms.to }),
      basis: terms.basis,
      evaluates: 'antt',
      dayOf: terms.dayOf,
      period: { ...terms.period, basis: law('tt-124-2021', '8.2') },
    },
    initial: 'registering',
    states: {
      registering: {
        meta: { title: { vi: 'Chờ đăng ký', en: 'Awaiting registration' } },
        on: {
          Registered: {
            target: 'registered',
            meta: {
              command: 'register',
              title: { vi: 'Đăng ký', en: 'Register' },
              by: [terms.registrant],
              requires: terms.registration,
              takesFigures: true,
              // a paper of a later day is kept on file, and its criterion is then not met
              deadline: { before: '04-01', whenPassed: 'remind', basis: terms.registrationBasis },
              basis: dossierOfRegistration,
            },
          },
          ...withdrawal,
          ...lapse,
        },
      },
      registered: {
        meta: { title: { vi: 'Đã đăng ký, chờ tự đánh giá', en: 'Registered, awaiting self-assessment' } },
        on: {
          SelfAssessed: {
            target: 'submitted',
            meta: {
              command: 'selfAssess',
              title: { vi: 'Họp tự đánh giá và trình hồ sơ', en: 'Assess and submit' },
              by: [terms.assessor],
              requires: [{ kind: 'documents', documents: ['submission', 'result_report', 'meeting_minutes'] }],
              takesFigures: true,
              deadline: reminder,
              basis: dossierOfProposal,
            },
          },
          ...withdrawal,
          ...lapse,
        },
      },
      submitted: {
        meta: { title: { vi: 'Đã trình, chờ thẩm định', en: 'Submitted, awaiting appraisal' } },
        on: {
          Appraised: {
            target: 'appraised',
            meta: {
              command: 'appraise',
              title: { vi: 'Thẩm định', en: 'Appraise' },
              by: [appraiser],
              requires: [{ kind: 'separation', from: 'selfAssess', basis: apart }],
              accepts: ['appraisal_record'],
              // who appraises checks the figures against the papers, and corrects them
              takesFigures: true,
              deadline: reminder,
              basis: terms.decidingBasis,
            },
          },
          DossierReturned: {
            target: 'registered',
            meta: {
              command: 'returnDossier',
              title: { vi: 'Trả lại để bổ sung', en: 'Return for completion' },
              by: [appraiser],
              basis: ownCase,
            },
          },
          ...withdrawal,
          ...lapse,
        },
      },
      appraised: {
        meta: { title: { vi: 'Đã thẩm định, chờ quyết định', en: 'Appraised, awaiting the decision' } },
        on: {
          Recognised: {
            target: 'recognised',
            meta: {
              command: 'recognise',
              title: { vi: 'Quyết định công nhận', en: 'Recognise' },
              by: [chairman],
              requires: [
                { kind: 'criteria' },
                { kind: 'notBefore', monthDay: dayAfter(terms.period.through), basis: periodOver },
                { kind: 'separation', from: 'appraise', basis: apart },
                { kind: 'documents', documents: ['recognition_decision'] },
              ],
              deadline: { before: terms.before, whenPassed: 'refuse', basis: dueDay },
              issues: 'recognition_certificate',
              basis: terms.decidingBasis,
            },
          },
          RecognitionRefused: {
            target: 'notRecognised',
            meta: {
              command: 'refuseRecognition',
              title: { vi: 'Không công nhận', en: 'Refuse recognition' },
              by: [chairman],
              accepts: ['notice'],
              basis: terms.decidingBasis,
            },
          },
          ...withdrawal,
          ...lapse,
        },
      },
      recognised: { type: 'final', meta: { title: { vi: 'Được công nhận', en: 'Recognised' }, ending: 'achieved' } },
      notRecognised: {
        type: 'final',
        meta: { title: { vi: 'Không được công nhận', en: 'Not recognised' }, ending: 'refused' },
      },
      lapsed: { type: 'final', meta: { title: { vi: 'Quá hạn', en: 'Lapsed' }, ending: 'lapsed' } },
      withdrawn: { type: 'final', meta: { title: { vi: 'Đã rút', en: 'Withdrawn' }, ending: 'withdrawn' } },
    },
  })
}
