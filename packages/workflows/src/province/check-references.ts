import {
  commendationForms,
  type FigureDeclarations,
  type IndicatorCatalogue,
  type IndicatorKind,
  nearest,
  type Quota,
  type RuleSet,
  type Statement,
  type UnitRegister,
} from '@anlang/core'
import { documentKinds } from '../procedure/document-kinds.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { Province } from './province.js'

type Report = (
  code: OverlayDiagnostic['code'],
  subject: string,
  path: OverlayPath,
  detail?: string,
) => OverlayDiagnostic

/** Tells of a word that is not among those known, with the one that was probably meant. */
type Look = (
  code: OverlayDiagnostic['code'],
  word: string,
  known: readonly string[],
  path: OverlayPath,
) => readonly OverlayDiagnostic[]

const lookWith =
  (report: Report): Look =>
  (code, word, known, path) =>
    known.includes(word) ? [] : [report(code, word, path, nearest(word, known))]

const forms = commendationForms.map(({ id }) => id)

/** A quota is of a form, and of a whole that the nation counts or that is a form itself. */
const checkQuotas = ({ quotas = [], voteRules = [] }: Province, above: readonly Quota[], look: Look) => {
  const wholes = [...new Set([...above.map(({ of }) => of), ...forms])]
  return [
    ...quotas.flatMap(({ form, of }, place) => [
      ...look('unknown_form', form, forms, ['quotas', place, 'form']),
      ...look('unknown_whole', of, wholes, ['quotas', place, 'of']),
    ]),
    ...voteRules.flatMap((rule, place) =>
      rule.forms.flatMap((form, at) => look('unknown_form', form, forms, ['voteRules', place, 'forms', at])),
    ),
  ]
}

/** What can be said of an indicator, by what it is. */
const fits: Readonly<Record<IndicatorKind, readonly Statement['kind'][]>> = {
  count: ['count', 'imprecise'],
  share: ['share', 'percent', 'imprecise'],
  trend: ['trend'],
  attested: ['attested'],
}

interface Said {
  readonly indicator: string
  readonly statement: Statement
  readonly unit: string
  /** The day on which its unit has to stand. */
  readonly on: string
  readonly paths: { readonly unit: OverlayPath; readonly indicator: OverlayPath; readonly statement: OverlayPath }
}

const saidIn = ({ sheets = [], targets = [] }: Province): readonly Said[] => [
  ...sheets.flatMap(({ unit, period, entries }, place) =>
    Object.entries(entries).flatMap(([indicator, statement]): readonly Said[] => {
      const path = ['sheets', place, 'entries', indicator]
      const paths = { unit: ['sheets', place, 'unit'], indicator: path, statement: [...path, 'kind'] }
      return statement ? [{ indicator, statement, unit, on: period.to, paths }] : []
    }),
  ),
  ...targets.map(({ unit, indicator, year, goal }, place): Said => {
    const at = (...keys: readonly string[]) => ['targets', place, ...keys]
    const paths = { unit: at('unit'), indicator: at('indicator'), statement: at('goal', 'kind') }
    return { indicator, statement: goal, unit, on: `${year}-12-31`, paths }
  }),
]

/** A unit that never was; one that ended before is spoken of in plans and reports all the same. */
const isUnknown = (unit: string, on: string, units: UnitRegister): boolean => {
  const found = units.find(unit, on)
  return !found.ok && found.refusals.some(({ code }) => code === 'unknown_unit')
}

const checkSaid = (
  { indicator, statement, unit, on, paths }: Said,
  known: IndicatorCatalogue,
  units: UnitRegister,
  report: Report,
): readonly OverlayDiagnostic[] => {
  const kind = Object.hasOwn(known, indicator) ? known[indicator]?.kind : undefined
  return [
    ...(isUnknown(unit, on, units) ? [report('unknown_unit', unit, paths.unit, on)] : []),
    ...(kind === undefined
      ? lookWith(report)('unknown_indicator', indicator, Object.keys(known), paths.indicator)
      : []),
    ...(kind === undefined || fits[kind].includes(statement.kind)
      ? []
      : [report('statement_of_other_kind', indicator, paths.statement, fits[kind].join(', '))]),
  ]
}

/** What criteria and figures of its own name: papers that are evidence, schemes whose recognition is asked for. */
const checkOwnRules = ({ ruleSets = {} }: Province, above: readonly RuleSet[], look: Look) => {
  const schemes = [...new Set(above.map(({ scheme }) => scheme))]
  const schemesIn = (figures: FigureDeclarations, path: OverlayPath) =>
    Object.entries(figures).flatMap(([id, figure]) =>
      figure.type === 'recognition' ? look('unknown_scheme', figure.scheme, schemes, [...path, id, 'scheme']) : [],
    )
  return Object.entries(ruleSets).flatMap(([id, { adds = [], figures = {} }]) => [
    ...adds.flatMap(({ evidence = [] }, place) =>
      evidence.flatMap((kind, at) =>
        look('unknown_document', kind, Object.keys(documentKinds), ['ruleSets', id, 'adds', place, 'evidence', at]),
      ),
    ),
    ...schemesIn(figures, ['ruleSets', id, 'figures']),
  ])
}

const checkDomains = ({ models = [] }: Province, report: Report): readonly OverlayDiagnostic[] =>
  models.flatMap(({ domains }, place) =>
    domains.flatMap(({ id }, at) =>
      domains.findIndex((one) => one.id === id) < at
        ? [report('duplicate_domain', id, ['models', place, 'domains', at, 'id'])]
        : [],
    ),
  )

/** Whether what an overlay names in quotas, votes, sheets, targets, models and rules of its own is there. */
export const checkReferences = (
  chain: readonly Province[],
  above: { readonly ruleSets: readonly RuleSet[]; readonly quotas: readonly Quota[] },
  units: UnitRegister,
): readonly OverlayDiagnostic[] => {
  const province = chain.at(-1)
  if (!province) return []
  const report: Report = (code, subject, path, detail) => ({
    code,
    place: province.id,
    subject,
    path,
    ...(detail === undefined ? {} : { detail }),
  })
  const look = lookWith(report)
  const indicators: IndicatorCatalogue = Object.assign({}, ...chain.map((one) => one.indicators ?? {}))
  const found = [
    ...checkQuotas(province, above.quotas, look),
    ...saidIn(province).flatMap((said) => checkSaid(said, indicators, units, report)),
    ...checkOwnRules(province, above.ruleSets, look),
    ...checkDomains(province, report),
  ]
  // the unit of a sheet is told once, not with each of its entries
  return [...new Map(found.map((one) => [JSON.stringify([one.code, one.path]), one])).values()]
}
