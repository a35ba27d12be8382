import type { Basis, Instruments } from '../../bases/basis.js'
import { unverifiedLaw } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { type Band, type Criterion, defineRuleSet, type RuleSet } from '../../criteria/rule-set.js'
import type { Series } from '../../dated/series.js'
import type { IsoDate } from '../../days/iso-date.js'
import type { FigureDeclaration } from '../../figures/figure.js'
import type { Text } from '../../text/text.js'

/** One scored item, as a province's regulation words it. */
export interface RatedItem {
  readonly id: string
  readonly text: Text
  readonly maximum: number
  readonly basis: Basis
}

/** What a province supplies: the decision's own points and bands are not known to us, and none are invented. */
export interface MovementRating {
  readonly version: string
  readonly subject: 'neighbourhood' | 'commune' | 'agency' | 'enterprise' | 'school'
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
  readonly instruments: Instruments
  readonly items: readonly RatedItem[]
  /** From the highest class down. */
  readonly bands: Series<readonly Band[]>
  /** The least points that count as reaching a class, where the regulation wants one. */
  readonly passes?: Series<number>
}

const points = ({ text, maximum }: RatedItem): FigureDeclaration => ({ type: 'points', maximum, label: text })

const passCriterion = (items: MovementRating['items'], basis: Basis, least: Series<number>): Criterion => ({
  id: 'rating-pass',
  text: { vi: 'Tổng điểm đạt mức tối thiểu', en: 'The sum of points reaches the minimum' },
  basis,
  rule: rule.points(
    items.map(({ id }) => ({ figure: id })),
    least,
  ),
})

/**
 * The yearly scored rating of the movement by Decision 510/QĐ-BCA-V05 of 2022, which runs beside the recognition
 * "An toàn về an ninh, trật tự" and is never derived from it. Points and bands are the province's.
 *
 * @example
 * ```ts
 * const text = { vi: 'Nghị quyết, kế hoạch', en: 'Papers' }
 * const basis = { instrument: 'qd-1-2023' }
 * const items = [{ id: 'papers', text, maximum: 100, basis }]
 * const bands = rule.since('2023-01-01', [{ id: 'good', label: text, atLeast: 80 }], basis)
 * const terms = { version: '2023.1', subject: 'commune', from: '2023-01-01', basis, instruments: {}, items, bands } as const
 * movementRating(terms).id // => 'movement-rating.commune'
 * ```
 */
export const movementRating = (terms: MovementRating): RuleSet => {
  const { items, bands, passes, subject, ...life } = terms
  return defineRuleSet<string>({
    ...life,
    id: `movement-rating.${subject}`,
    scheme: 'movement-rating',
    subject,
    title: {
      vi: 'Đánh giá, phân loại phong trào Toàn dân bảo vệ an ninh Tổ quốc',
      en: 'Rating of the movement “All people protect national security”',
    },
    amendments: [
      {
        from: life.from,
        basis: unverifiedLaw('qd-510-2022'),
        text: {
          vi: 'Khung điểm và mức phân loại do địa phương quy định; chưa có toàn văn Quyết định 510 để đối chiếu',
          en: 'Points and classes are set locally; the full text of Decision 510 was not at hand',
        },
      },
    ],
    figures: Object.fromEntries(items.map((item) => [item.id, points(item)])),
    criteria: passes === undefined ? [] : [passCriterion(items, life.basis, passes)],
    classification: { items: items.map(({ id }) => ({ figure: id })), bands },
  })
}
