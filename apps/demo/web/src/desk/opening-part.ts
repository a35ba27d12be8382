import type { OpenableProcedure } from '@anlang/adapters/client'
import type { OpeningValues } from './opening-values.js'

/** What the parts of the form of an opening share. */
export interface OpeningPart {
  readonly procedure: OpenableProcedure
  readonly values: OpeningValues
  readonly set: (part: Partial<OpeningValues>) => void
  /** What is wrong at a control. */
  readonly faultAt: (key: keyof OpeningValues) => string | undefined
}
