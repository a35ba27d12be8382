import * as z from 'zod'
import { nationalWords } from '../national/national-words.js'
import { provinceSchema } from './province-schema.js'

/** What zod writes of a schema, as far as it is looked into here. */
type Written = Record<string, unknown>

const isWritten = (value: unknown): value is Written => typeof value === 'object' && value !== null

const within = (schema: Written, ...path: readonly string[]): Written => {
  let at = schema
  for (const key of path) {
    const next = at[key]
    if (!isWritten(next)) throw new Error(`the schema of overlays has no ${path.join('.')}`)
    at = next
  }
  return at
}

/** The JSON Schema of an overlay in a file: editors check it and complete the ids of procedures and rule sets. */
export const provinceJsonSchema = (): Written => {
  const schema: Written = z.toJSONSchema(provinceSchema, { io: 'input', reused: 'ref' })
  for (const words of ['procedures', 'ruleSets'] as const) {
    within(schema, 'properties', words).propertyNames = { enum: Object.keys(nationalWords[words]) }
  }
  return { ...schema, title: 'An Làng overlay' }
}
