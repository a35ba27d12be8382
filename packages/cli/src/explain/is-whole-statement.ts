import type { Statement } from '@anlang/core'

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

/** Whether a statement that came from a file has what its kind wants: the schema of overlays asks for the kind only. */
export const isWholeStatement = (statement: Statement): boolean => {
  switch (statement.kind) {
    case 'count':
      return isNumber(statement.count)
    case 'share':
      return isNumber(statement.part) && isNumber(statement.whole)
    case 'percent':
      return isNumber(statement.percent)
    case 'trend':
      return ['up', 'down', 'steady'].includes(statement.direction)
    case 'attested':
      return typeof statement.value === 'boolean'
    case 'imprecise':
      return typeof statement.words?.vi === 'string' && typeof statement.words.en === 'string'
  }
}
