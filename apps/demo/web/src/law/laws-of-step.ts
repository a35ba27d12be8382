import type { Basis } from '@anlang/core'
import type { Requirement, StepMeta } from '@anlang/workflows'
import type { useWords } from '../locale/words.js'
import { dayOfYear, type TitleOf, termText } from './term-text.js'

/** What the law asks of an act, in words, and where it stands. */
export interface StepLaw {
  readonly says: string
  readonly basis: Basis
}

type Words = ReturnType<typeof useWords>

/** How long is waited, from an act or to a day. */
const waitOf = (needed: Requirement, t: Words, titleOf: TitleOf): readonly StepLaw[] => {
  if (needed.kind === 'elapsed') {
    return [{ says: t('law.elapsed', { count: needed.days, act: titleOf(needed.since) }), basis: needed.basis }]
  }
  return needed.kind === 'notBefore'
    ? [{ says: t('law.notBefore', { day: dayOfYear(needed.monthDay) }), basis: needed.basis }]
    : []
}

/** What is asked without a number. Votes, figures and reasons have their own place within a form. */
const restOf = (needed: Requirement, t: Words, titleOf: TitleOf): readonly StepLaw[] => {
  switch (needed.kind) {
    case 'separation': {
      const who = needed.of === 'person' ? 'person' : 'office'
      return [{ says: t(`law.separation.${who}`, { act: titleOf(needed.from) }), basis: needed.basis }]
    }
    case 'subordinates':
      return [{ says: t('law.subordinates'), basis: needed.basis }]
    case 'soleAward':
      return [{ says: t('law.soleAward'), basis: needed.basis }]
    case 'first':
      return [{ says: t('law.first', { act: titleOf(needed.act) }), basis: needed.basis }]
    default:
      return []
  }
}

type Asked = Pick<StepMeta, 'deadline' | 'requires' | 'returns'>

/** The numbers of the law that a step is bound by, each with its place: the deadline first. */
export const numbersOfStep = (
  { deadline, requires = [], returns }: Asked,
  t: Words,
  titleOf: TitleOf,
): readonly StepLaw[] => [
  ...(deadline ? [{ says: t('law.due', { term: termText(deadline, t, titleOf) }), basis: deadline.basis }] : []),
  ...requires.flatMap((needed) => waitOf(needed, t, titleOf)),
  ...(returns ? [{ says: t('law.returns', { count: returns.atMost }), basis: returns.basis }] : []),
]

/** All that the law asks of who takes a step, each with its place. */
export const lawsOfStep = (step: Asked, t: Words, titleOf: TitleOf): readonly StepLaw[] => [
  ...numbersOfStep(step, t, titleOf),
  ...(step.requires ?? []).flatMap((needed) => restOf(needed, t, titleOf)),
]
