import type { Figures, FigureValue } from '@anlang/core'
import * as z from 'zod'
import { sortedKeys } from '../integrity/sorted-keys.js'
import { isReference } from './reference.js'

/** Several times as many as the largest set of criteria knows; each that is not known is refused in a sentence. */
const most = 300
/** Letters of a figure that is a word: a grade or a day. */
const longest = 120

/** An object as JSON has it: nothing of a class of its own. */
const isPlain = (given: unknown): given is Readonly<Record<string, unknown>> => {
  if (typeof given !== 'object' || given === null) return false
  const prototype: unknown = Object.getPrototypeOf(given)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const isFigure = (value: unknown): value is FigureValue =>
  typeof value === 'boolean' || Number.isFinite(value) || (typeof value === 'string' && value.length <= longest)

const inOrder = (given: Figures): Figures => {
  const figures: Record<string, FigureValue> = {}
  for (const id of sortedKeys(given)) figures[id] = given[id] ?? 0
  return figures
}

const faultsIn = (given: unknown): readonly { readonly message: string; readonly path: readonly string[] }[] => {
  if (!isPlain(given)) return [{ message: 'not_figures', path: [] }]
  const ids = Object.keys(given)
  if (ids.length > most) return [{ message: 'too_many', path: [] }]
  const wrong = ids.filter((id) => !isReference(id) || !isFigure(given[id]))
  return wrong.map((id) => ({ message: 'not_a_figure', path: [id] }))
}

/**
 * Figures by id, as they come from outside, in the order of their ids. Read in one pass: a record of a union, which says
 * the same, takes several times as long, and most acts bring figures.
 */
export const figuresSchema = z
  .custom<Figures>()
  .check(({ value, issues }) => {
    for (const { message, path } of faultsIn(value)) {
      issues.push({ code: 'custom', input: value, message, path: [...path] })
    }
  })
  .overwrite(inOrder)
  .meta({
    type: 'object',
    maxProperties: most,
    additionalProperties: { type: ['number', 'boolean', 'string'], maxLength: longest },
  })
