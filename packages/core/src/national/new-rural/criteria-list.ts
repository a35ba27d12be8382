import { type InstrumentId, unverifiedLaw } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { type Criterion, defineRuleSet, type RuleSet } from '../../criteria/rule-set.js'
import type { IsoDate } from '../../days/iso-date.js'
import type { FigureDeclaration } from '../../figures/figure.js'
import type { Text } from '../../text/text.js'
import { titles2009, titles2016, titles2021, titles2026 } from './titles.js'

interface List {
  readonly version: string
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly instrument: InstrumentId
  readonly titles: readonly Text[]
}

const idOf = (place: number) => `ntm-${place + 1}`

const attested = (title: Text): FigureDeclaration => ({
  type: 'yesNo',
  label: { vi: `Đạt tiêu chí ${title.vi}`, en: `The criterion is met: ${title.en}` },
})

/**
 * The criteria of one period. What each demands is outside this project and was not read: the commune's office attests
 * each as a whole, and none is shown as law.
 */
const listOf = ({ titles, instrument, ...life }: List): RuleSet =>
  defineRuleSet<string>({
    ...life,
    id: 'new-rural.criteria',
    scheme: 'new-rural.criteria',
    subject: 'commune',
    title: { vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới', en: 'National criteria for new-rural communes' },
    basis: unverifiedLaw(instrument),
    figures: Object.fromEntries(titles.map((title, place) => [`${idOf(place)}.met`, attested(title)])),
    criteria: titles.map(
      (title, place): Criterion => ({
        id: idOf(place),
        text: title,
        basis: unverifiedLaw(instrument),
        rule: rule.yes(`${idOf(place)}.met`),
      }),
    ),
  })

/** The nineteen criteria of Decision 491/QĐ-TTg. */
export const newRuralCriteria2009 = listOf({
  version: '2009.1',
  from: '2009-04-16',
  to: '2015-12-31',
  instrument: 'qd-491-2009',
  titles: titles2009,
})

/** The nineteen criteria of Decision 1980/QĐ-TTg. */
export const newRuralCriteria2016 = listOf({
  version: '2016.1',
  from: '2016-10-17',
  to: '2020-12-31',
  instrument: 'qd-1980-2016',
  titles: titles2016,
})

/** The nineteen criteria of Decision 318/QĐ-TTg. */
export const newRuralCriteria2021 = listOf({
  version: '2021.1',
  from: '2022-03-08',
  to: '2025-12-31',
  instrument: 'qd-318-2022',
  titles: titles2021,
})

/** The ten criteria of Decision 51/2025/QĐ-TTg: criterion 19 is no more. */
export const newRuralCriteria2026 = listOf({
  version: '2026.1',
  from: '2026-02-15',
  instrument: 'qd-51-2025',
  titles: titles2026,
})
