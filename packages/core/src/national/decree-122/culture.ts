import type { Basis } from '../../bases/basis.js'
import { law } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { type Criterion, defineRuleSet, type RuleSet } from '../../criteria/rule-set.js'
import type { Limit } from '../../dated/limit.js'
import type { FigureDeclaration, FigureDeclarations } from '../../figures/figure.js'
import { accept, type Outcome, refuse } from '../../outcome.js'
import type { Text } from '../../text/text.js'

const from = '2018-11-05'
const to = '2024-01-29'
const basis = law('nd-122-2018')

/** A standard and the most points it can have; the decree's annexes were not at hand, so the maxima are the caller's. */
export interface CulturalStandard {
  readonly id: string
  readonly label: Text
  readonly maximum: number
}

/** The maxima do not add up to the hundred points of which the marks are told. */
export interface NotAHundred {
  readonly code: 'not_a_hundred'
  readonly sum: number
}

/** The standards of one scheme and where their maxima stand. Together they have a hundred points. */
export interface CulturalTerms {
  readonly version: string
  readonly standards: readonly CulturalStandard[]
  readonly basis: Basis
}

const region: FigureDeclaration = {
  type: 'grade',
  label: { vi: 'Địa bàn', en: 'Region' },
  scale: [
    {
      id: 'special',
      label: { vi: 'miền núi, hải đảo, đặc biệt khó khăn', en: 'mountains, islands, special hardship' },
    },
    { id: 'other', label: { vi: 'địa bàn khác', en: 'elsewhere' } },
    {
      id: 'municipality',
      label: {
        vi: 'quận, huyện của thành phố trực thuộc trung ương',
        en: 'urban and rural districts of municipalities',
      },
    },
  ],
}

const marks = (municipality: number, other: number, special: number): Limit<number> => ({
  by: 'region',
  cases: {
    municipality: rule.since(from, municipality, basis),
    other: rule.since(from, other, basis),
    special: rule.since(from, special, basis),
  },
})

const happened = (vi: string, en: string): FigureDeclaration => ({ type: 'yesNo', settled: true, label: { vi, en } })

const disqualifiers = {
  'complaints.unlawful': happened(
    'Có khiếu kiện đông người, vượt cấp trái pháp luật',
    'There were unlawful mass complaints, or over the head of the competent level',
  ),
  'hotspot.evils': happened('Có tụ điểm ma túy, mại dâm', 'There was a hotspot of drugs or prostitution'),
  'religion.unlawful': happened('Có hoạt động tôn giáo trái pháp luật', 'There was unlawful religious activity'),
} as const satisfies FigureDeclarations

const none = (id: string, figure: keyof typeof disqualifiers, vi: string): Criterion => ({
  id,
  text: { vi, en: `None: ${disqualifiers[figure].label.en}` },
  basis,
  rule: rule.no(figure),
})

const half = ({ id, label }: CulturalStandard): Criterion => ({
  id: `vh-${id}`,
  text: {
    vi: `${label.vi}: từ 50 % điểm tối đa trở lên`,
    en: `${label.en}: 50 % of its maximum or more`,
  },
  basis,
  rule: rule.pointsShare([{ figure: id }], rule.since(from, 50, basis)),
})

const total = (standards: readonly CulturalStandard[], pass: Limit<number>): Criterion => ({
  id: 'vh-tong',
  text: { vi: 'Tổng điểm đạt mức của địa bàn', en: 'The sum reaches the mark of the region' },
  basis,
  rule: rule.points(
    standards.map(({ id }) => ({ figure: id })),
    pass,
  ),
})

const points = ({ label, maximum }: CulturalStandard): FigureDeclaration => ({ type: 'points', maximum, label })

const ofAHundred = ({ standards }: CulturalTerms, make: () => RuleSet): Outcome<RuleSet, NotAHundred> => {
  const sum = standards.reduce((added, { maximum }) => added + maximum, 0)
  return sum === 100 ? accept(defineRuleSet<string>(make())) : refuse({ code: 'not_a_hundred', sum })
}

const shared = ({ standards, version, basis: own }: CulturalTerms) => ({
  version,
  scheme: 'culture',
  from,
  to,
  basis,
  amendments: [{ from, basis: own, text: maximaNote }],
  figures: { region, ...Object.fromEntries(standards.map((standard) => [standard.id, points(standard)])) },
})

const maximaNote: Text = {
  vi: 'Điểm tối đa của từng tiêu chuẩn do nơi áp dụng khai báo',
  en: 'The maximum of each standard is supplied by whoever applies the scheme',
}

/**
 * "Gia đình văn hóa": Decree 122/2018/NĐ-CP, with the marks 90, 85 and 60 of a hundred. Refuses maxima that are not a
 * hundred together.
 *
 * @example
 * ```ts
 * const standards = [{ id: 'economy', label: { vi: 'Kinh tế', en: 'Economy' }, maximum: 100 }]
 * const answer = culturalFamily({ version: '2018.1', standards, basis: unverifiedLaw('nd-122-2018') })
 * answer.ok && answer.value.scheme // => 'culture'
 * ```
 */
export const culturalFamily = (terms: CulturalTerms): Outcome<RuleSet, NotAHundred> =>
  ofAHundred(terms, () => ({
    ...shared(terms),
    id: 'culture.family',
    subject: 'family',
    title: { vi: 'Gia đình văn hóa', en: 'Cultural family' },
    criteria: [...terms.standards.map(half), total(terms.standards, marks(90, 85, 60))],
  }))

/**
 * "Khu dân cư văn hóa": Decree 122/2018/NĐ-CP, with the marks 90, 80 and 60 of a hundred, what rules it out, and
 * criterion 4(đ), the neighbourhood's recognition "An toàn về an ninh, trật tự". Refuses maxima that are not a hundred
 * together.
 *
 * @example
 * ```ts
 * const standards = [{ id: 'economy', label: { vi: 'Kinh tế', en: 'Economy' }, maximum: 100 }]
 * const answer = culturalNeighbourhood({ version: '2018.1', standards, basis: unverifiedLaw('nd-122-2018') })
 * answer.ok && answer.value.scheme // => 'culture'
 * ```
 */
export const culturalNeighbourhood = (terms: CulturalTerms): Outcome<RuleSet, NotAHundred> => {
  const base = shared(terms)
  return ofAHundred(terms, () => ({
    ...base,
    id: 'culture.neighbourhood',
    subject: 'neighbourhood',
    title: { vi: 'Khu dân cư văn hóa', en: 'Cultural neighbourhood' },
    figures: {
      ...base.figures,
      ...disqualifiers,
      'antt.recognised': {
        type: 'recognition',
        scheme: 'antt',
        year: 'same',
        label: {
          vi: 'Khu dân cư đạt chuẩn An toàn về an ninh, trật tự',
          en: 'Neighbourhood safe in security and order',
        },
      },
    },
    criteria: [
      ...terms.standards.map(half),
      total(terms.standards, marks(90, 80, 60)),
      {
        id: 'vh-4đ',
        text: { vi: 'Đạt tiêu chuẩn An toàn về an ninh, trật tự', en: 'Safe in security and order' },
        basis,
        rule: rule.recognised('antt.recognised'),
      },
      none('vh-kx1', 'complaints.unlawful', 'Không có khiếu kiện đông người, vượt cấp trái pháp luật'),
      none('vh-kx2', 'hotspot.evils', 'Không có tụ điểm ma túy, mại dâm'),
      none('vh-kx3', 'religion.unlawful', 'Không có hoạt động tôn giáo trái pháp luật'),
    ],
  }))
}
