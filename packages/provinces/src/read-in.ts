import type { Text } from '@anlang/core'
import type { Statistic } from '@anlang/workflows'

/** Figures that were all read in one place. */
export const readIn = (source: Text, figures: readonly Omit<Statistic, 'source'>[]): readonly Statistic[] =>
  figures.map((figure) => ({ ...figure, source }))
