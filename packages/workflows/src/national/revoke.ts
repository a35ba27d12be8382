import { type Basis, type IsoDate, type Level, unverifiedLaw } from '@anlang/core'
import { defineProcedure, type Procedure } from '../procedure/procedure.js'
import type { StepOffice } from '../procedure/step-office.js'
import { end, opinion, papers, reasoned, state, step } from './chart-builders.js'

interface RevocationTerms {
  readonly id: string
  readonly version: string
  readonly subject: 'neighbourhood' | 'commune'
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly decidedAt: Level
  readonly basis: Basis
}

const figures = {
  'recognition.flawed': {
    type: 'yesNo',
    label: { vi: 'Hồ sơ, số liệu công nhận không đúng', en: 'The recognition rested on wrong papers or figures' },
  },
  'year.spoilt': {
    type: 'yesNo',
    label: {
      vi: 'Trong kỳ đánh giá có sự việc làm mất điều kiện công nhận',
      en: 'What happened within the period rules the recognition out',
    },
  },
} as const

/**
 * No article on revoking a recognition was found in Circular 124/2021: this is how the other recognitions of the field
 * are taken back, all of it unverified. The police and the Front are asked side by side, then who recognised decides.
 */
const revocation = ({ id, version, subject, from, to, decidedAt, basis }: RevocationTerms): Procedure => {
  const proposer: StepOffice = { position: 'steeringStanding', at: decidedAt }
  const chairman: StepOffice = { position: 'chairman', at: decidedAt }
  const asked = (position: 'police' | 'front') =>
    ({
      by: [{ position, at: decidedAt }],
      accepts: ['opinion_letter'],
      early: 'keep',
      basis,
    }) as const
  const within = (fact: string) => ({ workingDays: 10, whenPassed: 'deem', fact, basis }) as const
  return defineProcedure({
    id,
    version,
    meta: {
      procedure: 'revoke',
      title: { vi: 'Hủy bỏ, không công nhận lại', en: 'Revocation, or no renewal, of a recognition' },
      subject,
      from,
      ...(to === undefined ? {} : { to }),
      basis,
      figures,
      repeats: true,
    },
    initial: 'examining',
    states: {
      examining: state(['Đang xem xét', 'Being examined'], {
        RevocationProposed: step('asking', 'proposeRevocation', ['Trình xem xét hủy bỏ', 'Propose the revocation'], {
          by: [proposer],
          requires: [
            papers('submission'),
            // without a ground there is nothing to propose: it is dropped
            { kind: 'figures', figures: ['recognition.flawed', 'year.spoilt'], oneYes: basis },
            reasoned(basis),
          ],
          basis,
        }),
        RevocationDropped: step('kept', 'dropRevocation', ['Kết thúc xem xét', 'Drop it'], {
          by: [proposer],
          requires: [reasoned(basis)],
          basis,
        }),
      }),
      asking: {
        type: 'parallel',
        meta: { title: { vi: 'Đang lấy ý kiến', en: 'Opinions awaited' } },
        onDone: { target: 'deciding' },
        states: {
          police: opinion(
            { vi: 'Công an', en: 'Police' },
            {
              PoliceSupported: step('given', 'supportAsPolice', ['Công an nhất trí', 'Police agree'], {
                ...asked('police'),
                deadline: within('PoliceSilent'),
              }),
              PoliceOpposed: step('given', 'opposeAsPolice', ['Công an không nhất trí', 'Police disagree'], {
                ...asked('police'),
                requires: [reasoned(basis)],
              }),
              PoliceSilent: step('given', 'passOverPolice', ['Công an không trả lời', 'No answer of the police'], {
                by: [],
                basis,
              }),
            },
          ),
          front: opinion(
            { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
            {
              FrontSupported: step('given', 'supportAsFront', ['Mặt trận nhất trí', 'The Front agrees'], {
                ...asked('front'),
                deadline: within('FrontSilent'),
              }),
              FrontOpposed: step('given', 'opposeAsFront', ['Mặt trận không nhất trí', 'The Front disagrees'], {
                ...asked('front'),
                requires: [reasoned(basis)],
              }),
              FrontSilent: step('given', 'passOverFront', ['Mặt trận không trả lời', 'No answer of the Front'], {
                by: [],
                basis,
              }),
            },
          ),
        },
      },
      deciding: state(['Chờ quyết định', 'Awaiting the decision'], {
        RecognitionRevoked: step('revoked', 'revokeRecognition', ['Hủy bỏ công nhận', 'Revoke the recognition'], {
          by: [chairman],
          requires: [
            { kind: 'separation', from: 'proposeRevocation', basis },
            reasoned(basis),
            papers('revocation_decision'),
          ],
          deadline: { workingDays: 20, whenPassed: 'remind', basis },
          issues: 'revocation_decision',
          basis,
        }),
        RenewalDeclined: step('notRenewed', 'declineRenewal', ['Không công nhận lại', 'Do not renew it'], {
          by: [chairman],
          requires: [reasoned(basis)],
          accepts: ['notice'],
          basis,
        }),
        RecognitionKept: step('kept', 'keepRecognition', ['Giữ nguyên công nhận', 'Keep the recognition'], {
          by: [chairman],
          requires: [reasoned(basis)],
          accepts: ['notice'],
          basis,
        }),
      }),
      revoked: end('achieved', 'Đã hủy bỏ', 'Revoked'),
      notRenewed: end('achieved', 'Không công nhận lại', 'Not renewed'),
      kept: end('refused', 'Giữ nguyên', 'Kept'),
    },
  })
}

const circular = unverifiedLaw('tt-124-2021')

/** Taking a recognition back, where it was given. */
export const revokeProcedures: readonly Procedure[] = [
  revocation({
    id: 'revoke.neighbourhood',
    version: '2022.1',
    subject: 'neighbourhood',
    from: '2022-02-10',
    decidedAt: 'commune',
    basis: circular,
  }),
  revocation({
    id: 'revoke.commune',
    version: '2022.1',
    subject: 'commune',
    from: '2022-02-10',
    to: '2025-06-30',
    decidedAt: 'district',
    basis: circular,
  }),
  revocation({
    id: 'revoke.commune',
    version: '2025.1',
    subject: 'commune',
    from: '2025-07-01',
    decidedAt: 'province',
    basis: unverifiedLaw('tt-48-2025'),
  }),
]
