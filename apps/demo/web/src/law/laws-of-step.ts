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

/** A requirement that is told above the form: votes, figures and reasons have their own place within it. */
const lawOf = (needed: Requirement, t: Words, titleOf: TitleOf): readonly StepLaw[] => {
  switch (needed.kind) {
    case 'elapsed':
      return [{ says: t('law.elapsed', { count: needed.days, act: titleOf(needed.since) }), basis: needed.basis }]
    case 'notBefore':
      return [{ says: t('law.notBefore', { day: dayOfYear(needed.monthDay) }), basis: needed.basis }]
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

/** What the law asks of who takes a step, each with its place: the deadline first. */
export const lawsOfStep = (
  { deadline, requires = [], returns }: Asked,
  t: Words,
  titleOf: TitleOf,
): readonly StepLaw[] => [
  ...(deadline ? [{ says: t('law.due', { term: termText(deadline, t, titleOf) }), basis: deadline.basis }] : []),
  ...requires.flatMap((needed) => lawOf(needed, t, titleOf)),
  ...(returns ? [{ says: t('law.returns', { count: returns.atMost }), basis: returns.basis }] : []),
]
