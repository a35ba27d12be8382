import type { FigureSheet, Indicator, IndicatorCatalogue, Statement } from '@anlang/core'

/** What a document says, beside what it speaks of. */
export interface Said extends Indicator {
  readonly id: string
  readonly said: Statement
}

/** Indicators and the sheets that speak of them. */
export interface Report {
  readonly indicators: IndicatorCatalogue
  readonly sheets: readonly FigureSheet[]
}

/** A document as it is read: its figures one by one, each indicator beside its statement. */
export const readIn = (head: Omit<FigureSheet, 'entries'>, figures: readonly Said[]): Report => ({
  indicators: Object.fromEntries(figures.map(({ id, said: _said, ...indicator }) => [id, indicator])),
  sheets: [{ ...head, entries: Object.fromEntries(figures.map(({ id, said }) => [id, said])) }],
})

/** Several documents of one province. */
export const reportsOf = (...reports: readonly Report[]): Report => ({
  indicators: Object.assign({}, ...reports.map(({ indicators }) => indicators)),
  sheets: reports.flatMap(({ sheets }) => sheets),
})
