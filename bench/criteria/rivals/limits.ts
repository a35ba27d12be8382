import { type Fraction, inForce, type Limit, type RuleSet } from '@anlang/core'
import { asOf } from '../subjects/shared-figures.ts'

/** The value of a limit that is the same for everyone; the compared articles have no other. */
export const limitOf = <Value>(limit: Limit<Value>): Value => {
  const entry = 'by' in limit ? undefined : inForce(limit, asOf)
  if (!entry) throw new Error('no single limit on the day')
  return entry.value
}

/** The percentage of a share that is a whole one; the compared articles have no other. */
export const percentOf = (limit: Limit<number | Fraction>): number => {
  const percent = limitOf(limit)
  if (typeof percent !== 'number') throw new Error('no whole percentage')
  return percent
}

/** The grades of a figure that pass. */
export const passingGrades = ({ figures }: RuleSet, id: string, least: string): readonly string[] => {
  const declaration = figures[id]
  const grades = declaration?.type === 'grade' ? declaration.scale.map((grade) => grade.id) : []
  return grades.slice(grades.indexOf(least))
}
