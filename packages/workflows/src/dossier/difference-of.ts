import type { FigureValue } from '@anlang/core'
import type { DocumentReference } from './act-data.js'
import type { Dossier } from './dossier.js'

/** What was mended between a return and now: what stood there, and what stands there. */
export interface Difference {
  readonly item: string
  readonly before: DocumentReference | FigureValue | null
  readonly after: DocumentReference | FigureValue | null
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * What has changed since the dossier was sent back last; what was marked and did not change is not listed.
 *
 * @example
 * ```ts
 * const { dossier } = scenario({ procedure: survey, subject: 'n08779.anh-dung', openedBy: { position: 'police', unit: 'c08779', person: 'p' }, openedOn: '2020-09-01' })
 * differenceOf(dossier) // => []
 * ```
 */
export const differenceOf = ({ returned, documents, figures }: Dossier): readonly Difference[] =>
  (returned?.opens ?? [])
    .map((item): Difference => {
      const was = returned?.before.documents[item] ?? returned?.before.figures[item] ?? null
      return { item, before: was, after: documents[item] ?? figures[item] ?? null }
    })
    .filter(({ before, after }) => !isSame(before, after))
