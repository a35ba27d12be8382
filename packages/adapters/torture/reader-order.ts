import { existsSync, readFileSync } from 'node:fs'
import type { Positioned } from '@anlang/workflows'
import type { Place } from './open-place.ts'

/** What a reader is told when it is started. */
export interface ReaderOrder {
  readonly place: Place
  readonly since: number
  /** Its own file, which nobody else writes. */
  readonly notes: string
}

/** How a fact stands in the notes of a reader. */
export const seenLine = ({ position, recorded }: Positioned): string =>
  `${position} ${recorded.dossier} ${recorded.version} ${recorded.hash}\n`

/** What a reader has noted; what stands after the last line break was not said any more. */
export const readNotes = (notes: string): readonly string[] =>
  existsSync(notes) ? (readFileSync(notes, 'utf8').match(/.*\n/g) ?? []) : []
