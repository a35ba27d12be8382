import { type IsoDate, type Level, unverifiedLaw } from '@anlang/core'
import { defineProcedure, type Procedure } from '../procedure/procedure.js'
import type { StepOffice } from '../procedure/step-office.js'
import { end, papers, reasoned, state, step } from './chart-builders.js'

interface ObjectionTerms {
  readonly id: string
  readonly version: string
  readonly subject: 'neighbourhood' | 'commune'
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly objector: StepOffice
  readonly decidedAt: Level
  /** Who is told when the decision is late. */
  readonly above: StepOffice
}

// the law on complaints was not read: its days are from memory
const basis = unverifiedLaw('luat-02-2011')

/** A subject objects to what was decided on it; whoever decided looks at it again, or it is dismissed with the reason. */
const objection = (terms: ObjectionTerms): Procedure => {
  const { id, version, subject, from, to, objector, decidedAt, above } = terms
  const standing: StepOffice = { position: 'steeringStanding', at: decidedAt }
  const chairman: StepOffice = { position: 'chairman', at: decidedAt }
  return defineProcedure({
    id,
    version,
    meta: {
      procedure: 'object',
      title: { vi: 'Giải quyết khiếu nại, kiến nghị về kết quả', en: 'Objection to a result' },
      subject,
      from,
      ...(to === undefined ? {} : { to }),
      basis,
      repeats: true,
    },
    initial: 'lodging',
    states: {
      lodging: state(['Chờ gửi khiếu nại', 'To be lodged'], {
        ObjectionLodged: step('lodged', 'lodgeObjection', ['Gửi khiếu nại, kiến nghị', 'Lodge the objection'], {
          by: [objector],
          requires: [papers('objection')],
          basis,
        }),
        ObjectionWithdrawn: step('withdrawn', 'withdrawObjection', ['Rút khiếu nại', 'Withdraw it'], {
          by: [objector],
          basis,
        }),
      }),
      lodged: state(['Chờ thụ lý', 'Awaiting acceptance'], {
        ObjectionAccepted: step('accepted', 'acceptObjection', ['Thụ lý', 'Accept it'], {
          by: [standing],
          deadline: { workingDays: 10, whenPassed: 'escalate', to: [chairman], basis },
          basis,
        }),
        ObjectionNotAccepted: step('dismissed', 'declineObjection', ['Không thụ lý', 'Do not accept it'], {
          by: [standing],
          requires: [reasoned(basis)],
          accepts: ['notice'],
          basis,
        }),
        ObjectionWithdrawn: step('withdrawn', 'withdrawObjection', ['Rút khiếu nại', 'Withdraw it'], {
          by: [objector],
          basis,
        }),
      }),
      accepted: state(['Đang giải quyết', 'Being decided'], {
        ObjectionUpheld: step('upheld', 'upholdObjection', ['Chấp nhận khiếu nại', 'Uphold it'], {
          by: [chairman],
          requires: [
            { kind: 'separation', from: 'acceptObjection', of: 'person', basis },
            reasoned(basis),
            papers('objection_decision'),
          ],
          deadline: { days: 30, whenPassed: 'escalate', to: [above], basis },
          issues: 'objection_decision',
          basis,
        }),
        ObjectionDismissed: step('dismissed', 'dismissObjection', ['Bác khiếu nại', 'Dismiss it'], {
          by: [chairman],
          requires: [
            { kind: 'separation', from: 'acceptObjection', of: 'person', basis },
            reasoned(basis),
            papers('objection_decision'),
          ],
          issues: 'objection_decision',
          basis,
        }),
      }),
      upheld: end('achieved', 'Được chấp nhận', 'Upheld'),
      dismissed: end('refused', 'Không được chấp nhận', 'Dismissed'),
      withdrawn: end('withdrawn', 'Đã rút', 'Withdrawn'),
    },
  })
}

const neighbourhood = {
  id: 'object.neighbourhood',
  subject: 'neighbourhood',
  objector: { position: 'neighbourhoodHead', at: 'neighbourhood' },
  decidedAt: 'commune',
} as const

const commune = {
  id: 'object.commune',
  subject: 'commune',
  objector: { position: 'committee', at: 'commune' },
} as const

/** Objections to results, in each era. */
export const objectProcedures: readonly Procedure[] = [
  objection({
    ...neighbourhood,
    version: '2012.1',
    from: '2012-07-01',
    to: '2025-06-30',
    above: { position: 'chairman', at: 'district' },
  }),
  objection({
    ...neighbourhood,
    version: '2025.1',
    from: '2025-07-01',
    above: { position: 'chairman', at: 'province' },
  }),
  objection({
    ...commune,
    version: '2012.1',
    from: '2012-07-01',
    to: '2025-06-30',
    decidedAt: 'district',
    above: { position: 'chairman', at: 'province' },
  }),
  objection({
    ...commune,
    version: '2025.1',
    from: '2025-07-01',
    decidedAt: 'province',
    above: { position: 'chairman', at: 'province' },
  }),
]
