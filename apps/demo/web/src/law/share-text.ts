import type { SessionShare } from '@anlang/adapters/client'
import type { useWords } from '../locale/words.js'

/** A share that is asked for, in words: `ít nhất 2/3`, `trên 50 %`. */
export const shareText = (
  { share, bound }: Pick<SessionShare, 'share' | 'bound'>,
  t: ReturnType<typeof useWords>,
): string => {
  const part = typeof share === 'number' ? `${share} %` : `${share.numerator}/${share.denominator}`
  return t(bound === 'moreThan' ? 'law.moreThan' : 'law.atLeast', { part })
}
