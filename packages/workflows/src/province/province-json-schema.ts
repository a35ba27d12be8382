import * as z from 'zod'
import { knownWords } from './known-words.js'
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

/** Words that stand under one key wherever it is. */
const everywhere: Readonly<Record<string, readonly string[]>> = {
  position: knownWords.positions,
  documents: knownWords.documents,
  form: knownWords.forms,
  forms: knownWords.forms,
}

const named = (key: string, schema: unknown, beside: Written): unknown => {
  // beside a position it is a place, beside an instrument an article
  const known = key === 'at' && Object.hasOwn(beside, 'position') ? knownWords.places : everywhere[key]
  if (!known) return schema
  return key.endsWith('s') ? { type: 'array', minItems: 1, items: { enum: known } } : { enum: known }
}

/** One of several shapes that takes anything: what no other takes is told by a code of its own, not by the schema. */
const isLoose = (schema: unknown): boolean =>
  isWritten(schema) && isWritten(schema.additionalProperties) && Object.keys(schema.additionalProperties).length === 0

const withWords = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.filter((one) => !isLoose(one)).map(withWords)
  if (!isWritten(schema)) return schema
  const entries = Object.entries(schema).map(([key, inner]) => [key, withWords(inner)] as const)
  const { properties } = schema
  if (!isWritten(properties)) return Object.fromEntries(entries)
  const known = Object.entries(properties).map(
    ([key, inner]) => [key, named(key, withWords(inner), properties)] as const,
  )
  return { ...Object.fromEntries(entries), properties: Object.fromEntries(known) }
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
const ofProcedure = (id: string): Written => {
  const [known, open] = [ref(`${id}.acts`), ref(`${id}.acts.open`)]
  return {
    [`${id}.acts`]: { enum: knownWords.acts[id] },
    [`${id}.acts.open`]: orOwn(known),
    [`${id}.requirements`]: ofRequirements(known),
    [`${id}.requirements.open`]: ofRequirements(open),
    [id]: {
      properties: {
        inserts: { items: { properties: { before: known, after: known, beside: known } } },
        rewords: under('states', { propertyNames: { enum: knownWords.states[id] } }),
      },
      ...either(
        { required: ['inserts'] },
        ofActs(open, ref(`${id}.requirements.open`)),
        ofActs(known, ref(`${id}.requirements`)),
      ),
    },
  }
}

const chartOf = (id: string): string => JSON.stringify([knownWords.acts[id], knownWords.states[id]])

/** Procedures of one chart have one schema: the first of them names it. */
const schemaNamed = (id: string): string => procedures.find((one) => chartOf(one) === chartOf(id)) ?? id

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

const [procedures, ruleSets] = [Object.keys(knownWords.acts), Object.keys(knownWords.criteria)]

const definitions: Written = Object.assign(
  {
    figure: { enum: knownWords.figures },
    'figure.open': orOwn(ref('figure')),
    'figure.requirements': inRequirements(ref('figure')),
    'figure.requirements.open': inRequirements(ref('figure.open')),
    rule: ofRule(ref('rule'), ref('figure')),
    'rule.open': ofRule(ref('rule.open'), ref('figure.open')),
  },
  ...[...new Set(procedures.map(schemaNamed))].map(ofProcedure),
)

/** What lies over another overlay may name what that one adds. */
const isAlone: Written = { not: { required: ['over'] } }
const hasNoFigures: Written = under('ruleSets.*', { not: { required: ['figures'] } })

const ofWords: Written = {
  procedures: byId(procedures, (id) => ref(schemaNamed(id))),
  ruleSets: byId(ruleSets, (id) => under('tightens', { propertyNames: { enum: knownWords.criteria[id] } })),
}

/**
 * The JSON Schema of an overlay in a file. Editors complete the nation's ids with it and mark those that there are not:
 * procedures, their acts and states, rule sets and their criteria, figures, documents, offices, forms. Where an overlay
 * may have words of its own, and has, they are completed and none is marked.
 */
export const provinceJsonSchema = (): Written => {
  const written = withWords(z.toJSONSchema(provinceSchema, { io: 'input', reused: 'ref' }))
  if (!isWritten(written)) throw new Error('a schema is written as an object')
  const own = isWritten(written.$defs) ? written.$defs : {}
  return {
    ...written,
    title: 'An Làng overlay',
    allOf: [
      under('procedures', { propertyNames: { enum: procedures } }),
      under('ruleSets', { propertyNames: { enum: ruleSets } }),
      either(isAlone, { properties: ofWords }, {}),
      either(
        { allOf: [isAlone, hasNoFigures] },
        ofFigures(ref('rule'), ref('figure'), ref('figure.requirements')),
        ofFigures(ref('rule.open'), ref('figure.open'), ref('figure.requirements.open')),
      ),
    ],
    $defs: { ...own, ...definitions },
  }
}
