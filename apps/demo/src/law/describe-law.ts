import {
  type Basis,
  cite,
  type Instruments,
  type IsoDate,
  instruments,
  nationalVoteRules,
  type VoteDemand,
  type VoteRule,
  voteRuleFor,
} from '@anlang/core'
import { type Procedure, type Province, stepsOf } from '@anlang/workflows'
import type { RoomLaw } from '../training/training-api.js'
import { basisKey } from './basis-key.js'

const isBasis = (value: object): value is Basis => 'instrument' in value && typeof value.instrument === 'string'

/** Every place of the law that definitions stand on, wherever in them. */
const basesIn = (value: unknown): readonly Basis[] => {
  if (typeof value !== 'object' || value === null) return []
  return isBasis(value) ? [value] : Object.values(value).flatMap(basesIn)
}

/** The forms on which councils vote. */
const formsIn = (procedures: readonly Procedure[]): readonly string[] =>
  procedures
    .flatMap((procedure) => stepsOf(procedure).flatMap(({ requires = [] }) => requires))
    .flatMap((needed) => (needed.kind === 'vote' && needed.form !== undefined ? [needed.form] : []))

const sharesFor = (rules: readonly VoteRule[], form: string, today: IsoDate): VoteDemand => {
  const { quorum, majority } = voteRuleFor(rules, form, today) ?? {}
  return { ...(quorum ? { quorum } : {}), ...(majority ? { majority } : {}) }
}

/** How every place of the law in procedures is cited, and what the tables ask of the votes on a day. */
export const describeLaw = (
  procedures: readonly Procedure[],
  provinces: readonly Province[],
  today: IsoDate,
): RoomLaw => {
  const known: Instruments = Object.assign({}, ...provinces.map((one) => one.instruments ?? {}), instruments)
  const rules = [...provinces.flatMap(({ voteRules = [] }) => voteRules), ...nationalVoteRules]
  const votes = Object.fromEntries(formsIn(procedures).map((form) => [form, sharesFor(rules, form, today)]))
  const cited = [...basesIn(procedures), ...basesIn(votes)].map((basis) => [
    basisKey(basis),
    { vi: cite(basis, 'vi', known), en: cite(basis, 'en', known) },
  ])
  return { citations: Object.fromEntries(cited), votes }
}
