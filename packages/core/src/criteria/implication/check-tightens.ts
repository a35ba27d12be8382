import type { IsoDate } from '../../days/iso-date.js'
import type { FigureDeclaration, FigureDeclarations, Figures } from '../../figures/figure.js'
import { canonicalText, isSameData } from '../../text/canonical-text.js'
import { figuresRead } from '../answer-table.js'
import { type CompiledRuleSet, compileRuleSet } from '../compile.js'
import type { Status } from '../finding.js'
import type { Ground } from '../ground.js'
import { type Applicability, applicabilityFigure, type Criterion, partsOfWholes, type RuleSet } from '../rule-set.js'
import { allOf, anyOf, type Claim, opposite } from './claim.js'
import { claimsOfRule, isOneOf, opaque } from './claims-of-rule.js'
import { daysOfChange } from './days-of-change.js'
import { type FoundSubject, findSubject } from './find-subject.js'
import { impliesRule, partsWithin } from './implies-rule.js'
import type { TightensFault } from './tightens-fault.js'

/** Both sets as they stand on one day. */
interface Day {
  readonly on: IsoDate
  readonly national: CompiledRuleSet
  readonly local: CompiledRuleSet
  /** Every figure that either set declares. */
  readonly declarations: FigureDeclarations
  /** What is true of whoever meets the local set. */
  readonly whoMeets: readonly Claim[]
}

const applies = (appliesIf: Applicability, ground: Ground): Claim => {
  const values = typeof appliesIf === 'string' ? [true] : appliesIf.in
  return isOneOf(applicabilityFigure(appliesIf), values, ground) ?? opaque('applies', appliesIf)
}

const groundOf = ({ ruleSet, asOf }: CompiledRuleSet): Ground => ({ declarations: ruleSet.figures, asOf })

/** That a criterion is met or does not apply. */
const ensured = ({ rule, appliesIf }: Criterion, ground: Ground): Claim => {
  const { met } = claimsOfRule(rule, ground)
  return appliesIf === undefined ? met : anyOf(opposite(applies(appliesIf, ground)), met)
}

/** That a subject meets every criterion that applies, and that one does. */
const meetsAll = (compiled: CompiledRuleSet): readonly Claim[] => {
  const { criteria } = compiled
  const ground = groundOf(compiled)
  const conditions = criteria.flatMap(({ appliesIf }) => (appliesIf === undefined ? [] : [applies(appliesIf, ground)]))
  const met = criteria.map((criterion) => ensured(criterion, ground))
  return conditions.length < criteria.length ? met : [...met, anyOf(...conditions)]
}

const known = (figures: Figures, { figures: declared }: RuleSet): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([id]) => Object.hasOwn(declared, id)))

/** How a national criterion comes out for a subject who meets the local set; `undefined` for one who does not. */
const statusFor = (figures: Figures, criterion: Criterion, { local, national }: Day): Status | undefined => {
  const here = local.evaluate(known(figures, local.ruleSet))
  if (!here.ok || here.value.verdict !== 'met') return undefined
  const there = national.evaluate(known(figures, national.ruleSet))
  const finding = there.ok ? there.value.findings[national.criteria.indexOf(criterion)] : undefined
  return finding?.status === 'not_applicable' ? undefined : finding?.status
}

const search = (day: Day, ...claims: readonly Claim[]): FoundSubject =>
  findSubject([...day.whoMeets, ...claims], day.declarations)

/**
 * A subject who meets the local set and not a criterion of the nation: one who fails that and nothing else, or who
 * fails it at all, if there is one.
 */
const counterExample = (criterion: Criterion, day: Day): FoundSubject => {
  const ground = groundOf(day.national)
  const { rule, appliesIf } = criterion
  const { met, notMet } = claimsOfRule(rule, ground)
  const applicable = appliesIf === undefined ? [] : [applies(appliesIf, ground)]
  const any = search(day, ...applicable, opposite(met))
  if (typeof any === 'string') return any
  const others = day.national.criteria.filter((other) => other !== criterion)
  for (const more of [others.map((other) => ensured(other, ground)), []]) {
    const failing = search(day, ...applicable, notMet, ...more)
    if (typeof failing !== 'string' && statusFor(failing.figures, criterion, day) === 'not_met') return failing
  }
  return statusFor(any.figures, criterion, day) === 'undetermined' ? any : 'not_decided'
}

const coversApplicability = (local: Applicability | undefined, national: Applicability | undefined): boolean => {
  if (local === undefined || isSameData(local, national)) return true
  if (national === undefined || typeof local === 'string' || typeof national === 'string') return false
  return local.figure === national.figure && national.in.every((grade) => local.in.includes(grade))
}

const impliesDemand = (local: Criterion, national: Criterion, { on, local: { ruleSet } }: Day): boolean =>
  impliesRule(local.rule, national.rule, on, ruleSet.figures) === 'implied'

/** Whether one local criterion ensures one of the nation by itself. */
const ensures = (local: Criterion, national: Criterion, day: Day): boolean =>
  coversApplicability(local.appliesIf, national.appliesIf) && impliesDemand(local, national, day)

const codeFor = (same: readonly Criterion[], criterion: Criterion, day: Day): TightensFault['code'] => {
  if (same.length === 0) return 'criterion_dropped'
  return same.some((one) => impliesDemand(one, criterion, day)) ? 'applies_to_fewer' : 'criterion_loosened'
}

const kindOf = (declaration: FigureDeclaration | undefined): string =>
  canonicalText([
    declaration?.type,
    declaration?.type === 'grade' && declaration.scale.map(({ id }) => id),
    declaration?.type === 'points' && declaration.maximum,
  ])

/** Whether the local set declares a figure of the criterion as something else. */
const readsOtherwise = (criterion: Criterion, { national, local }: Day): boolean =>
  figuresRead(criterion).some(
    (id) =>
      Object.hasOwn(local.ruleSet.figures, id) &&
      kindOf(local.ruleSet.figures[id]) !== kindOf(national.ruleSet.figures[id]),
  )

const faultOf = (criterion: Criterion, day: Day): TightensFault | undefined => {
  const { on, local } = day
  const fault = { criterion: criterion.id, on }
  if (readsOtherwise(criterion, day)) return { code: 'not_decided', ...fault }
  const same = local.criteria.filter(({ id }) => id === criterion.id)
  if (same.some((one) => ensures(one, criterion, day))) return undefined
  const found = counterExample(criterion, day)
  if (typeof found !== 'string') return { code: codeFor(same, criterion, day), ...fault, subject: found.figures }
  // several together ensure it, unless nobody is left of whom to say so
  if (found === 'none' && search(day) !== 'none') return undefined
  if (local.criteria.some((one) => ensures(one, criterion, day))) return undefined
  return found === 'none' ? { code: codeFor(same, criterion, day), ...fault } : { code: 'not_decided', ...fault }
}

const faultsOn = (national: RuleSet, local: RuleSet, on: IsoDate): readonly TightensFault[] => {
  const there = compileRuleSet(national, on, { generate: false })
  if (!there.ok) return []
  const here = compileRuleSet(local, on, { generate: false })
  if (!here.ok) return there.value.criteria.map(({ id }) => ({ code: 'criterion_dropped', criterion: id, on }))
  const parts = [...partsOfWholes(national), ...partsOfWholes(local)]
  const day: Day = {
    on,
    national: there.value,
    local: here.value,
    declarations: { ...national.figures, ...local.figures },
    whoMeets: [...partsWithin(parts), allOf(...meetsAll(here.value))],
  }
  return there.value.criteria.flatMap((criterion) => faultOf(criterion, day) ?? [])
}

/**
 * Lists where a local set does not tighten a national one: the criteria of the nation that a subject can fail who
 * meets the local set, each with the first day on which one can and the figures of such a subject. Decided on the
 * structure of the rules on every day on which either set changes, not by trying subjects; an empty list is a proof.
 *
 * Figures that only one of the sets declares are kept from the other.
 *
 * @example
 * ```ts
 * const without = { ...commune2022, criteria: commune2022.criteria.slice(1) }
 * checkTightens(commune2022, commune2022) // => []
 * checkTightens(commune2022, without).map(({ code, criterion }) => [code, criterion]) // => [['criterion_dropped', 'xa-1a']]
 * ```
 */
export const checkTightens = (national: RuleSet, local: RuleSet): readonly TightensFault[] => {
  const first = new Map<string, TightensFault>()
  for (const on of daysOfChange(national, local)) {
    for (const fault of faultsOn(national, local, on)) {
      const key = canonicalText([fault.criterion, fault.code])
      if (!first.has(key)) first.set(key, fault)
    }
  }
  return [...first.values()]
}
