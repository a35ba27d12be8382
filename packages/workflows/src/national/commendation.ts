import type { Basis, IsoDate, Text } from '@anlang/core'
import type { Deadline } from '../procedure/deadline.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { defineProcedure, type Procedure, type ProcedureMeta, type ProcedureSubject } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import type { StepOffice } from '../procedure/step-office.js'
import { end, papers, reasoned, returnsAtMost, state, step } from './chart-builders.js'
import { concurrence } from './concurrence.js'

/** The law of a time, as far as commendations go. */
export interface CommendationRegime {
  readonly version: string
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly dossier: Basis
  readonly simpleDossier: Basis
  readonly review: Basis
  readonly pendingCase: Basis
  readonly soleForm: Basis
  /** The clocks of the decree, and where it has silence mean going on. */
  readonly clocks: Basis
}

/** What differs between forms: who proposes, is asked, advises and decides. */
export interface CommendationForm {
  readonly form: string
  readonly title: Text
  readonly subject: ProcedureSubject
  readonly alsoFor?: readonly ProcedureSubject[]
  readonly proposer: StepOffice
  /** Bodies that are asked side by side before the council sits. */
  readonly consulted: readonly { readonly key: string; readonly title: Text; readonly office: StepOffice }[]
  readonly council: StepOffice
  readonly decider: StepOffice
  /** Where the quorum stands; for councils below the province it is our reading. */
  readonly quorum: Basis
  readonly appraisalDays: number
  readonly certificate: DocumentKind
  /** The last day on which the standards of the form are known; they are asked for while they are. */
  readonly standardsTo?: IsoDate
}

const hasStandards = ({ from }: CommendationRegime, { standardsTo }: CommendationForm): boolean =>
  standardsTo === undefined || from <= standardsTo

const pending = {
  'discipline.pending': {
    type: 'yesNo',
    label: {
      vi: 'Đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra hoặc có khiếu nại, tố cáo đang được xác minh',
      en: 'Discipline, investigation, inspection or a verified complaint is pending',
    },
  },
} as const satisfies ProcedureMeta['figures']

const metaOf = (regime: CommendationRegime, terms: CommendationForm, variant: string): ProcedureMeta => ({
  procedure: 'commend',
  title: terms.title,
  subject: terms.subject,
  ...(terms.alsoFor === undefined ? {} : { alsoFor: terms.alsoFor }),
  from: regime.from,
  ...(regime.to === undefined ? {} : { to: regime.to }),
  basis: regime.dossier,
  form: terms.form,
  variant,
  ...(hasStandards(regime, terms) ? { evaluates: `commendation.${terms.form}` } : {}),
  figures: pending,
})

const deadlineOf = (workingDays: number, basis: Basis): Deadline => ({ workingDays, whenPassed: 'remind', basis })

const notPending = ({ pendingCase }: CommendationRegime): Requirement => ({
  kind: 'attested',
  figure: 'discipline.pending',
  is: false,
  basis: pendingCase,
})

/** What whoever decides needs, with a council's advice or without. */
const deciding = (regime: CommendationRegime, terms: CommendationForm, advised: boolean) => {
  const { form, decider, certificate } = terms
  const advice = (is: 'for' | 'against'): readonly Requirement[] =>
    advised ? [{ kind: 'advice', of: 'reviewCommendation', is, basis: regime.review }] : []
  return {
    Commended: step('decided', 'commend', ['Quyết định khen thưởng', 'Commend'], {
      by: [decider],
      requires: [
        { kind: 'authority', form },
        { kind: 'soleAward', basis: regime.soleForm },
        notPending(regime),
        ...(hasStandards(regime, terms) ? [{ kind: 'criteria' } as const] : []),
        ...advice('for'),
        papers('commendation_decision'),
      ],
      issues: certificate,
      basis: regime.review,
    }),
    CommendationRefused: step('refused', 'refuseCommendation', ['Không khen thưởng', 'Refuse the commendation'], {
      by: [decider],
      requires: [reasoned(regime.review), ...advice('against')],
      accepts: ['notice'],
      basis: regime.review,
    }),
  }
}

const notifying = ({ clocks }: CommendationRegime, notifier: StepOffice) =>
  state(['Đã quyết định, chờ thông báo', 'Decided, awaiting notice'], {
    ResultNotified: step('commended', 'notifyResult', ['Thông báo kết quả', 'Give notice of the result'], {
      by: [notifier],
      requires: [papers('notice')],
      deadline: deadlineOf(10, clocks),
      basis: clocks,
    }),
  })

const endings = {
  commended: end('achieved', 'Đã khen thưởng', 'Commended'),
  refused: end('refused', 'Không khen thưởng', 'Refused'),
  withdrawn: end('withdrawn', 'Đã rút', 'Withdrawn'),
}

const proposingWith = (
  regime: CommendationRegime,
  { proposer }: CommendationForm,
  target: 'proposed' | 'concurring',
  dossier: Basis,
  documents: readonly DocumentKind[],
) =>
  state(['Chờ đề nghị khen thưởng', 'Awaiting the proposal'], {
    CommendationProposed: step(
      target,
      'proposeCommendation',
      ['Trình đề nghị khen thưởng', 'Propose the commendation'],
      {
        by: [proposer],
        requires: [papers(...documents)],
        takesFigures: true,
        basis: dossier,
      },
    ),
    CommendationWithdrawn: step('withdrawn', 'withdrawCommendation', ['Rút đề nghị', 'Withdraw the proposal'], {
      by: [proposer],
      basis: { ...regime.dossier, unverified: true },
    }),
  })

const reviewing = (regime: CommendationRegime, { form, council, quorum, appraisalDays }: CommendationForm) => {
  const own = { ...regime.review, unverified: true } as const
  return state(['Đã trình, chờ Hội đồng xét', 'Proposed, awaiting the council'], {
    CommendationReviewed: step('reviewed', 'reviewCommendation', ['Hội đồng xét, ghi biên bản', 'Review in council'], {
      by: [council],
      requires: [
        { kind: 'separation', from: 'proposeCommendation', basis: own },
        notPending(regime),
        // no share in favour is set for these forms: a province's regulation may set one
        {
          kind: 'vote',
          of: 'council',
          form,
          quorum: { share: { numerator: 2, denominator: 3 }, basis: quorum },
          basis: regime.review,
        },
        papers('council_minutes'),
      ],
      approves: true,
      deadline: deadlineOf(appraisalDays, regime.clocks),
      basis: regime.review,
    }),
    ProposalReturned: step('proposing', 'returnProposal', ['Trả lại đề nghị', 'Return the proposal'], {
      by: [council],
      requires: [reasoned(own)],
      returns: returnsAtMost(3, own),
      basis: own,
    }),
  })
}

/** Proposal, opinions side by side, review by the council, decision by the competent person, notice. */
export const commendation = (regime: CommendationRegime, terms: CommendationForm): Procedure => {
  const { consulted, council } = terms
  const first = consulted.length > 0 ? 'concurring' : 'proposed'
  const asked = consulted.length > 0 ? { concurring: concurrence(consulted, regime.clocks) } : {}
  return defineProcedure<string>({
    id: `commend.${terms.form}`,
    version: regime.version,
    meta: metaOf(regime, terms, terms.form),
    initial: 'proposing',
    states: {
      proposing: proposingWith(regime, terms, first, regime.dossier, ['submission', 'achievement_report']),
      ...asked,
      proposed: reviewing(regime, terms),
      reviewed: state(['Đã xét, chờ quyết định', 'Reviewed, awaiting the decision'], deciding(regime, terms, true)),
      decided: notifying(regime, council),
      ...endings,
    },
  })
}

/** What is sudden and clear is commended on a submission and a summary, without a council. */
export const simpleCommendation = (regime: CommendationRegime, terms: CommendationForm): Procedure =>
  defineProcedure<string>({
    id: `commend.${terms.form}.simple`,
    version: regime.version,
    meta: {
      ...metaOf(regime, terms, `${terms.form}.simple`),
      title: { vi: `${terms.title.vi} (thủ tục đơn giản)`, en: `${terms.title.en} (simple procedure)` },
      basis: regime.simpleDossier,
    },
    initial: 'proposing',
    states: {
      proposing: proposingWith(regime, terms, 'proposed', regime.simpleDossier, ['submission', 'achievement_summary']),
      proposed: state(['Đã trình, chờ quyết định', 'Proposed, awaiting the decision'], deciding(regime, terms, false)),
      decided: notifying(regime, terms.proposer),
      ...endings,
    },
  })
