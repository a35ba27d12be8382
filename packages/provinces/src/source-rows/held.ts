import type { Text, UnitId } from '@anlang/core'
import type { DocumentKind, Position, ProcedureName } from '@anlang/workflows'
import type { IndicatorId } from '../indicators/indicators.js'

/** Where a row of the source articles is held as data, or why it is not. */
export type Held =
  /** A statement of a sheet, and how it reads. */
  | {
      readonly in: 'sheet'
      readonly province: string
      readonly unit: UnitId
      readonly indicator: IndicatorId
      readonly printed: string
      /** Of which part of the unit it is said. */
      readonly scope?: string
    }
  | {
      readonly in: 'target'
      readonly province: string
      readonly indicator: IndicatorId
      readonly year: number
      readonly printed: string
    }
  /** The report itself: words of its title. */
  | { readonly in: 'source'; readonly province: string; readonly words: string }
  | { readonly in: 'model'; readonly province: string; readonly model: string }
  /** The parts of a model, as many as there are. */
  | { readonly in: 'domains'; readonly province: string; readonly model: string; readonly count: number }
  /** An instrument: the nation's when no province is named. */
  | { readonly in: 'instrument'; readonly province?: string; readonly instrument: string; readonly number: string }
  | { readonly in: 'document'; readonly document: DocumentKind }
  | { readonly in: 'step'; readonly procedure: ProcedureName; readonly command: string }
  | { readonly in: 'position'; readonly position: Position }
  | { readonly in: 'ruleSet'; readonly ruleSet: string; readonly version?: string }
  /** A unit, by the name that it had on a day. */
  | { readonly in: 'unit'; readonly unit: UnitId; readonly name: string; readonly on: string }
  /** What households and establishments sign, and its parts as they are counted. */
  | { readonly in: 'commitment'; readonly province: string; readonly formula: string; readonly printed: string }
  /** What a position is called there. */
  | { readonly in: 'called'; readonly province: string; readonly position: Position; readonly words: string }
  /** What a procedure, or one of its acts, is called there. */
  | {
      readonly in: 'reworded'
      readonly province: string
      readonly procedure: string
      readonly act?: string
      readonly words: string
    }
  | { readonly in: 'nothing'; readonly why: Text }

/** One row of the table of everything that the five source articles name. */
export interface SourceRow {
  /** Article and number: `0.14`. */
  readonly row: string
  readonly held: readonly [Held, ...Held[]]
}

/** Rows by their number, in their order. */
export const rowsOf = (rows: Readonly<Record<string, SourceRow['held']>>): readonly SourceRow[] =>
  Object.entries(rows).map(([row, held]) => ({ row, held }))
