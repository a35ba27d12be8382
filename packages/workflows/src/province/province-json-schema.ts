import * as z from 'zod'
import { type KnownWords, knownWords } from './known-words.js'
import { provinceSchema } from './province-schema.js'

/** What zod writes of a schema, as far as it is looked into here. */
type Written = Readonly<Record<string, unknown>>

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A schema for what stands at a path, such as `inserts.[].before`; `*` is any key. */
const under = (path: string, schema: Written): Written =>
  path.split('.').reduceRight<Written>((inner, key) => {
    if (key === '[]') return { items: inner }
    return key === '*' ? { additionalProperties: inner } : { properties: { [key]: inner } }
  }, schema)

const ref = (name: string): Written => ({ $ref: `#/$defs/${name}` })

/** Words that an editor completes where others may stand beside them: it marks none. */
const orOwn = (words: Written): Written => ({ anyOf: [words, { type: 'string' }] })

/** The schema of what stands under one key wherever it is, with the words that there are. */
const named = (key: string, schema: unknown, beside: Written, words: KnownWords): unknown => {
  const { positions: position, documents, forms, places } = words
  const everywhere: Readonly<Record<string, readonly string[]>> = { position, documents, form: forms, forms }
  // beside a position it is a place, beside an instrument an article
  const known = key === 'at' && Object.hasOwn(beside, 'position') ? places : everywhere[key]
  if (!known) return schema
  return key.endsWith('s') ? { type: 'array', minItems: 1, items: { enum: known } } : { enum: known }
}

/** One of several shapes that takes anything: what no other takes is told by a code of its own, not by the schema. */
const isLoose = (schema: unknown): boolean =>
  isWritten(schema) && isWritten(schema.additionalProperties) && Object.keys(schema.additionalProperties).length === 0

const withWords = (schema: unknown, words: KnownWords): unknown => {
  if (Array.isArray(schema)) return schema.filter((one) => !isLoose(one)).map((one) => withWords(one, words))
  if (!isWritten(schema)) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, one]) => [key, withWords(one, words)]))
  const { properties } = inner
  if (!isWritten(properties)) return inner
  const known = Object.entries(properties).map(([key, one]) => [key, named(key, one, properties, words)] as const)
  return { ...inner, properties: Object.fromEntries(known) }
}

/** A requirement is of an earlier act, or a vote of one of these. */
const voters: Written = { enum: ['council', 'households'] }

const ofRequirements = (acts: Written): Written => ({
  items: { properties: { from: acts, since: acts, of: { anyOf: [acts, voters] } } },
})

/** What an overlay says of the acts of a procedure. */
const ofActs = (acts: Written, requirements: Written): Written => ({
  properties: {
    inserts: under('[].requires', requirements),
    requires: { propertyNames: acts, additionalProperties: requirements },
    shortens: { propertyNames: acts, ...under('*.after', acts) },
    rewords: under('acts', { propertyNames: acts }),
  },
})

const either = (...schemas: readonly [condition: Written, one: Written, other: Written]): Written =>
  Object.fromEntries(['if', 'then', 'else'].map((key, place) => [key, schemas[place]]))

/** The words of one procedure; an overlay that puts steps in may speak of those, too. */
const ofProcedure = (id: string, words: KnownWords): Written => {
  const [known, open] = [ref(`${id}.acts`), ref(`${id}.acts.open`)]
  return {
    [`${id}.acts`]: { enum: words.acts[id] },
    [`${id}.acts.open`]: orOwn(known),
    [`${id}.requirements`]: ofRequirements(known),
    [`${id}.requirements.open`]: ofRequirements(open),
    [id]: {
      properties: {
        inserts: { items: { properties: { before: known, after: known, beside: known } } },
        rewords: under('states', { propertyNames: { enum: words.states[id] } }),
      },
      ...either(
        { required: ['inserts'] },
        ofActs(open, ref(`${id}.requirements.open`)),
        ofActs(known, ref(`${id}.requirements`)),
      ),
    },
  }
}

/** Procedures of one chart have one schema: the first of them names it. */
const schemaNamed = (id: string, { acts, states }: KnownWords): string => {
  const chartOf = (one: string): string => JSON.stringify([acts[one], states[one]])
  return Object.keys(acts).find((one) => chartOf(one) === chartOf(id)) ?? id
}

/** The figures that requirements are about. */
const inRequirements = (figure: Written): Written => ({
  items: { properties: { figures: { items: figure }, figure, when: figure } },
})

/** The figures that requirements and the rules of added criteria are about. */
const ofFigures = (rule: Written, figure: Written, requirements: Written): Written => ({
  properties: {
    procedures: under('*', {
      properties: {
        inserts: under('[].requires', requirements),
        requires: { additionalProperties: requirements },
      },
    }),
    ruleSets: under('*.adds.[]', {
      properties: { rule, appliesIf: { anyOf: [figure, { type: 'object', ...under('figure', figure) }] } },
    }),
  },
})

const ofRule = (itself: Written, figure: Written): Written => ({
  properties: {
    ...Object.fromEntries(['figure', 'part', 'whole', 'now', 'before'].map((key) => [key, figure])),
    ...Object.fromEntries(['limit', 'percent', 'atLeast'].map((key) => [key, under('by', figure)])),
    items: under('[].figure', figure),
    unless: under('[].all.[]', figure),
    of: { items: itself },
  },
})

const byId = (ids: readonly string[], schemaOf: (id: string) => Written): Written => ({
  properties: Object.fromEntries(ids.map((id) => [id, schemaOf(id)])),
})

const definitions = (words: KnownWords): Written =>
  Object.assign(
    {
      figure: { enum: words.figures },
      'figure.open': orOwn(ref('figure')),
      'figure.requirements': inRequirements(ref('figure')),
      'figure.requirements.open': inRequirements(ref('figure.open')),
      rule: ofRule(ref('rule'), ref('figure')),
      'rule.open': ofRule(ref('rule.open'), ref('figure.open')),
    },
    ...[...new Set(Object.keys(words.acts).map((id) => schemaNamed(id, words)))].map((id) => ofProcedure(id, words)),
  )

/** What lies over another overlay may name what that one adds. */
const isAlone: Written = { not: { required: ['over'] } }
const hasNoFigures: Written = under('ruleSets.*', { not: { required: ['figures'] } })

const ofWords = (words: KnownWords): Written => ({
  procedures: byId(Object.keys(words.acts), (id) => ref(schemaNamed(id, words))),
  ruleSets: byId(Object.keys(words.criteria), (id) =>
    under('tightens', { propertyNames: { enum: words.criteria[id] } }),
  ),
})

/**
 * The JSON Schema of an overlay in a file. Editors complete the nation's ids with it and mark those that there are not:
 * procedures, their acts and states, rule sets and their criteria, figures, documents, offices, forms. Where an overlay
 * may have words of its own, and has, they are completed and none is marked.
 */
export const provinceJsonSchema = (): Written => {
  const words = knownWords()
  const written = withWords(z.toJSONSchema(provinceSchema, { io: 'input', reused: 'ref' }), words)
  if (!isWritten(written)) throw new Error('a schema is written as an object')
  const own = isWritten(written.$defs) ? written.$defs : {}
  return {
    ...written,
    title: 'An Làng overlay',
    allOf: [
      under('procedures', { propertyNames: { enum: Object.keys(words.acts) } }),
      under('ruleSets', { propertyNames: { enum: Object.keys(words.criteria) } }),
      either(isAlone, { properties: ofWords(words) }, {}),
      either(
        { allOf: [isAlone, hasNoFigures] },
        ofFigures(ref('rule'), ref('figure'), ref('figure.requirements')),
        ofFigures(ref('rule.open'), ref('figure.open'), ref('figure.requirements.open')),
      ),
    ],
    $defs: { ...own, ...definitions(words) },
  }
}
