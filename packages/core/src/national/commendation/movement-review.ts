import { law } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import type { Criterion } from '../../criteria/rule-set.js'
import type { StandardFigure } from './standard-figures.js'

const from = '2019-07-12'
const appliesIf = 'review.thematic'
const point = (letter: string) => law('tt-12-2019-bca', `22.4.${letter}`)

/**
 * What a collective outside the regular police needs beside the decree's standard, where the Minister's certificate is
 * given in the yearly thematic review of the movement: Circular 12/2019/TT-BCA, Art. 22(4).
 */
export const movementReview: readonly Criterion<StandardFigure>[] = [
  {
    id: 'tdkt-bca-1',
    text: {
      vi: 'Hoàn thành toàn diện các chỉ tiêu thi đua, kế hoạch phòng, chống tội phạm',
      en: 'All emulation targets and crime-prevention plans met',
    },
    from,
    appliesIf,
    basis: point('a'),
    rule: rule.yes('targets.met'),
  },
  {
    id: 'tdkt-bca-2',
    text: {
      vi: 'Lực lượng nòng cốt vững mạnh, đạt từ “Đơn vị tiên tiến” trở lên',
      en: 'A strong core force, an advanced unit or better',
    },
    from,
    appliesIf,
    basis: point('a'),
    rule: rule.graded('force.title', rule.since(from, 'advanced', point('a'))),
  },
  {
    id: 'tdkt-bca-3',
    text: { vi: 'Tiêu biểu của tỉnh, thành phố', en: 'Typical of the province' },
    from,
    appliesIf,
    basis: point('a'),
    rule: rule.yes('province.typical'),
  },
  {
    id: 'tdkt-bca-4',
    text: {
      vi: 'Hoàn thành nhiệm vụ chính trị, sản xuất và nghĩa vụ với Nhà nước',
      en: 'Political and production tasks and obligations to the State met',
    },
    from,
    appliesIf,
    basis: point('b'),
    rule: rule.yes('obligations.met'),
  },
  {
    id: 'tdkt-bca-5',
    text: {
      vi: 'Tổ chức đảng, đoàn thể vững mạnh; thực hiện dân chủ cơ sở, tiết kiệm, phòng, chống tham nhũng',
      en: 'Strong Party and mass organisations; grassroots democracy, thrift, no corruption',
    },
    from,
    appliesIf,
    basis: point('c'),
    rule: rule.yes('organisations.strong'),
  },
]
