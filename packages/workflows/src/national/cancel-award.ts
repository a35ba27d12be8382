import { type Basis, type IsoDate, law, unverifiedLaw } from '@anlang/core'
import { defineProcedure, type Procedure } from '../procedure/procedure.js'
import type { StepOffice } from '../procedure/step-office.js'
import { end, papers, reasoned, returnsAtMost, state, step } from './chart-builders.js'

interface CancellationTerms {
  readonly version: string
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
}

interface CancellationForm {
  readonly form: string
  readonly subject: Procedure['meta']['subject']
  readonly alsoFor: Procedure['meta']['alsoFor']
  readonly at: 'commune' | 'district' | 'province'
}

/** Who submitted the award proposes, with the ground; who awarded cancels, and what was given is recovered. */
const cancellation = ({ version, from, to, basis }: CancellationTerms, terms: CancellationForm): Procedure => {
  const { form, subject, alsoFor, at } = terms
  const submitter: StepOffice = { position: 'steeringStanding', at }
  const chairman: StepOffice = { position: 'chairman', at }
  const council: StepOffice = { position: 'councilStanding', at }
  const own = { ...basis, unverified: true } as const
  return defineProcedure({
    id: `cancelAward.${form}`,
    version,
    meta: {
      procedure: 'cancelAward',
      title: { vi: 'Hủy bỏ quyết định khen thưởng', en: 'Cancellation of a commendation' },
      subject,
      ...(alsoFor === undefined ? {} : { alsoFor }),
      from,
      ...(to === undefined ? {} : { to }),
      basis,
      evaluates: 'commendation.cancellation',
      form,
      variant: form,
    },
    initial: 'examining',
    states: {
      examining: state(['Đang xem xét căn cứ', 'The ground is examined'], {
        CancellationProposed: step('proposed', 'proposeCancellation', ['Trình hủy bỏ', 'Propose the cancellation'], {
          by: [submitter],
          requires: [papers('submission', 'result_report')],
          takesFigures: true,
          basis,
        }),
        ExaminationClosed: step('kept', 'closeExamination', ['Kết thúc xem xét', 'Close the examination'], {
          by: [submitter],
          requires: [reasoned(own)],
          basis: own,
        }),
      }),
      proposed: state(['Đã trình, chờ quyết định', 'Proposed, awaiting the decision'], {
        AwardCancelled: step('cancelled', 'cancelAward', ['Quyết định hủy bỏ', 'Cancel the award'], {
          by: [chairman],
          requires: [
            { kind: 'authority', form },
            { kind: 'criteria' },
            { kind: 'separation', from: 'proposeCancellation', basis: own },
            papers('cancellation_decision'),
          ],
          issues: 'cancellation_decision',
          basis,
        }),
        AwardKept: step('kept', 'keepAward', ['Giữ nguyên quyết định khen thưởng', 'Keep the award'], {
          by: [chairman],
          requires: [reasoned(own)],
          accepts: ['notice'],
          basis: own,
        }),
        CancellationReturned: step(
          'examining',
          'returnCancellation',
          ['Trả lại để làm rõ', 'Return for clarification'],
          {
            by: [chairman],
            requires: [reasoned(own)],
            returns: returnsAtMost(2, own),
            basis: own,
          },
        ),
      }),
      cancelled: state(['Đã hủy bỏ, chờ thu hồi', 'Cancelled, awaiting recovery'], {
        AwardRecovered: step('recovered', 'recordRecovery', ['Ghi nhận thu hồi', 'Record the recovery'], {
          by: [council],
          requires: [papers('recovery_record')],
          deadline: { days: 30, whenPassed: 'remind', basis: own },
          basis,
        }),
      }),
      recovered: end('achieved', 'Đã thu hồi hiện vật, tiền thưởng', 'Recovered'),
      kept: end('refused', 'Giữ nguyên', 'Kept'),
    },
  })
}

const law2003 = { version: '2017.1', from: '2017-10-01', to: '2023-12-31', basis: law('nd-91-2017', '78') } as const
const law2022 = { version: '2024.1', from: '2024-01-01', basis: law('luat-06-2022', '93.2') } as const

const commune: CancellationForm = {
  form: 'merit.commune',
  subject: 'neighbourhood',
  alsoFor: ['entity'],
  at: 'commune',
}
const district: CancellationForm = {
  form: 'merit.district',
  subject: 'commune',
  alsoFor: ['neighbourhood', 'entity'],
  at: 'district',
}
const province: CancellationForm = { ...district, form: 'certificate.province', at: 'province' }

/** Who cancels what a district had awarded is not known since it is no more: no version of it stands after 30/6/2025. */
export const cancelProcedures: readonly Procedure[] = [
  cancellation(law2003, commune),
  cancellation(law2022, commune),
  cancellation(law2003, district),
  cancellation({ ...law2022, to: '2025-06-30', basis: unverifiedLaw('luat-06-2022', '93.2') }, district),
  cancellation(law2003, province),
  cancellation(law2022, province),
]
