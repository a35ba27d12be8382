import { addDays, type Basis, type IsoDate, type Level, type SubjectKind, type Text } from '@anlang/core'
import type { Deadline } from '../procedure/deadline.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { defineProcedure, type Procedure, type ProcedureSubject } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import type { StepOffice } from '../procedure/step-office.js'
import { end, papers, reasoned, returnsAtMost, state, step } from './chart-builders.js'

/** What differs between the evaluations of Circular 124/2021 and its forerunner: who acts, by which day, over which days. */
export interface EvaluationTerms {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly subject: ProcedureSubject
  readonly entities?: readonly SubjectKind[]
  readonly managedAt?: Level
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
  readonly period: { readonly from: string; readonly through: string; readonly basis: Basis }
  /** Who registers and sends the dossier. */
  readonly registrant: StepOffice
  readonly assessor: StepOffice
  /** Level of the standing body that appraises and of the Chairman who decides. */
  readonly decidedAt: Level
  readonly decidingBasis: Basis
  /** `MM-DD`, excluded: "before 15/11" makes 14/11 the last day. */
  readonly before: string
  readonly dueDay: Basis
  readonly registration: readonly Requirement[]
  /** What the self-assessment waits for, such as the dossiers below. */
  readonly waitsFor?: readonly Requirement[]
  readonly reportsTo?: Level
  /** Days of the criteria that are those of registration papers. */
  readonly dayOf: Readonly<Record<string, DocumentKind>>
  /** Where registration in Quarter 1 stands. */
  readonly registrationBasis: Basis
  readonly dossier: { readonly registration: Basis; readonly proposal: Basis }
}

/** The next day, `MM-DD`, in any year: no period ends in February. */
const dayAfter = (monthDay: string): string => addDays(`2001-${monthDay}`, 1).slice(5)

const unsure = (basis: Basis): Basis => ({ ...basis, unverified: true })

const metaOf = (terms: EvaluationTerms): Procedure['meta'] => ({
  procedure: 'evaluate',
  title: terms.title,
  subject: terms.subject,
  ...(terms.entities === undefined ? {} : { entities: terms.entities }),
  ...(terms.managedAt === undefined ? {} : { managedAt: terms.managedAt }),
  from: terms.from,
  ...(terms.to === undefined ? {} : { to: terms.to }),
  basis: terms.basis,
  evaluates: 'antt',
  dayOf: terms.dayOf,
  period: terms.period,
  ...(terms.reportsTo === undefined ? {} : { reportsTo: terms.reportsTo }),
})

/** The steps that mean the same wherever the dossier stands. */
const common = (terms: EvaluationTerms, appraiser: StepOffice) => {
  // returning, withdrawing and lapsing are not in the circulars
  const own = unsure(terms.basis)
  return {
    own,
    // the decision is due before this day, so what leads to it is too
    reminder: { before: terms.before, whenPassed: 'remind', basis: unsure(terms.dueDay) } satisfies Deadline,
    ways: {
      EvaluationWithdrawn: step('withdrawn', 'withdrawEvaluation', ['Rút đăng ký', 'Withdraw'], {
        by: [terms.registrant],
        basis: own,
      }),
      RecognitionLapsed: step('lapsed', 'closeAsLapsed', ['Kết thúc do quá hạn công nhận', 'Close as lapsed'], {
        by: [appraiser, terms.assessor],
        requires: [{ kind: 'notBefore', monthDay: terms.before, basis: terms.dueDay }],
        basis: own,
      }),
    },
  } as const
}

/** The states in which the dossier is the subject's own. */
const ownStates = (terms: EvaluationTerms, { ways, reminder }: ReturnType<typeof common>) => ({
  registering: state(['Chờ đăng ký', 'Awaiting registration'], {
    Registered: step('registered', 'register', ['Đăng ký', 'Register'], {
      by: [terms.registrant],
      requires: terms.registration,
      takesFigures: true,
      // a paper of a later day is kept on file, and its criterion is then not met
      deadline: { before: '04-01', whenPassed: 'remind', basis: terms.registrationBasis },
      basis: terms.dossier.registration,
    }),
    ...ways,
  }),
  registered: state(['Đã đăng ký', 'Registered'], {
    SelfAssessed: step('submitted', 'selfAssess', ['Họp tự đánh giá, trình hồ sơ', 'Self-assess and submit'], {
      by: [terms.assessor],
      requires: [papers('submission', 'result_report', 'meeting_minutes'), ...(terms.waitsFor ?? [])],
      takesFigures: true,
      deadline: reminder,
      basis: terms.dossier.proposal,
    }),
    ...ways,
  }),
})

/** The states in which it is appraised and decided. */
const decidingStates = (
  terms: EvaluationTerms,
  { appraiser, chairman }: Readonly<Record<'appraiser' | 'chairman', StepOffice>>,
  { ways, reminder, own }: ReturnType<typeof common>,
) => {
  const sentBack = { requires: [reasoned(own)], returns: returnsAtMost(3, own), basis: own } as const
  // that the bodies which assess, appraise and decide may not share a person is our reading
  const apartFrom = (from: string): Requirement => ({ kind: 'separation', from, basis: own })
  return {
    submitted: state(['Đã trình, chờ thẩm định', 'Submitted, awaiting appraisal'], {
      Appraised: step('appraised', 'appraise', ['Thẩm định', 'Appraise'], {
        by: [appraiser],
        requires: [apartFrom('selfAssess')],
        accepts: ['appraisal_record'],
        // who appraises checks the figures against the papers, and corrects them
        takesFigures: true,
        approves: true,
        deadline: reminder,
        basis: terms.decidingBasis,
      }),
      DossierReturned: step('registered', 'returnDossier', ['Trả lại để bổ sung', 'Return for completion'], {
        by: [appraiser],
        ...sentBack,
      }),
      ...ways,
    }),
    appraised: state(['Đã thẩm định, chờ quyết định', 'Appraised, awaiting the decision'], {
      Recognised: step('recognised', 'recognise', ['Quyết định công nhận', 'Recognise'], {
        by: [chairman],
        requires: [
          { kind: 'authority', form: `safety.${terms.subject}` },
          { kind: 'criteria' },
          // no decision before the period it decides on has ended: our reading
          { kind: 'notBefore', monthDay: dayAfter(terms.period.through), basis: unsure(terms.period.basis) },
          apartFrom('appraise'),
          papers('recognition_decision'),
        ],
        deadline: { before: terms.before, whenPassed: 'refuse', basis: terms.dueDay },
        issues: 'recognition_certificate',
        basis: terms.decidingBasis,
      }),
      RecognitionRefused: step('notRecognised', 'refuseRecognition', ['Không công nhận', 'Refuse recognition'], {
        by: [chairman],
        requires: [reasoned(own)],
        accepts: ['notice'],
        basis: terms.decidingBasis,
      }),
      AppraisalReturned: step('submitted', 'returnAppraisal', ['Trả lại để thẩm định lại', 'Return for appraisal'], {
        by: [chairman],
        ...sentBack,
      }),
      ProposalReturned: step('registered', 'returnProposal', ['Trả lại đơn vị đề nghị', 'Return to the subject'], {
        by: [chairman],
        ...sentBack,
      }),
      ...ways,
    }),
  }
}

/** Registration in Quarter 1, self-assessment, appraisal and decision, as one chart for every subject. */
export const evaluation = (terms: EvaluationTerms): Procedure => {
  const appraiser: StepOffice = { position: 'steeringStanding', at: terms.decidedAt }
  const chairman: StepOffice = { position: 'chairman', at: terms.decidedAt }
  const shared = common(terms, appraiser)
  return defineProcedure({
    id: terms.id,
    version: terms.version,
    meta: metaOf(terms),
    initial: 'registering',
    states: {
      ...ownStates(terms, shared),
      ...decidingStates(terms, { appraiser, chairman }, shared),
      recognised: end('achieved', 'Được công nhận', 'Recognised'),
      notRecognised: end('refused', 'Không được công nhận', 'Not recognised'),
      lapsed: end('lapsed', 'Quá hạn', 'Lapsed'),
      withdrawn: end('withdrawn', 'Đã rút', 'Withdrawn'),
    },
  })
}
