import type { UnitId } from '@anlang/core'
import type { DocumentKind, Position, ProcedureName } from '@anlang/workflows'
import type { IndicatorId } from '../indicators/indicators.js'
import type { Held } from './held.js'

/** Points into the sheets of a unit, in the pack of a province. */
export const sheetsOf =
  (province: string, unit: UnitId) =>
  (indicator: IndicatorId, printed: string, scope?: string): Held => ({
    in: 'sheet',
    province,
    unit,
    indicator,
    printed,
    ...(scope !== undefined && { scope }),
  })

/** Points at a target of a province. */
export const target = (province: string, indicator: IndicatorId, year: number, printed: string): Held => ({
  in: 'target',
  province,
  indicator,
  year,
  printed,
})

/** Points at the report itself. */
export const source = (province: string, words: string): Held => ({ in: 'source', province, words })

/** Points at the models of a province. */
export const modelsOf =
  (province: string) =>
  (model: string): Held => ({ in: 'model', province, model })

/** Points at the parts of a model. */
export const domains = (province: string, model: string, count: number): Held => ({
  in: 'domains',
  province,
  model,
  count,
})

/** Points at a commitment: at its parts, as they are counted. */
export const commitment = (province: string, formula: string, printed: string): Held => ({
  in: 'commitment',
  province,
  formula,
  printed,
})

/** Points at what a position is called in a province, a district or a commune. */
export const called = (province: string, key: Position, words: string): Held => ({
  in: 'called',
  province,
  position: key,
  words,
})

/** Points at what a procedure, or one of its acts, is called there. */
export const reworded = (province: string, procedure: string, words: string, act?: string): Held => ({
  in: 'reworded',
  province,
  procedure,
  ...(act !== undefined && { act }),
  words,
})

/** Points at an instrument of a province. */
export const instrument = (province: string, key: string, number: string): Held => ({
  in: 'instrument',
  province,
  instrument: key,
  number,
})

/** Points at an instrument of the nation. */
export const nationalInstrument = (key: string, number: string): Held => ({
  in: 'instrument',
  instrument: key,
  number,
})

/** Points at a kind of document. */
export const document = (kind: DocumentKind): Held => ({ in: 'document', document: kind })

/** Points at a step of a national procedure. */
export const step = (procedure: ProcedureName, command: string): Held => ({ in: 'step', procedure, command })

/** Points at a position that acts in the procedures. */
export const position = (key: Position): Held => ({ in: 'position', position: key })

/** Points at a national rule set: at one version of it, or at whichever stands. */
export const ruleSet = (id: string, version?: string): Held => ({
  in: 'ruleSet',
  ruleSet: id,
  ...(version !== undefined && { version }),
})

/** Points at a unit by the name that it had on a day. */
export const unit = (id: UnitId, name: string, on: string): Held => ({ in: 'unit', unit: id, name, on })
