import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'
import { routesTold } from '../packages/adapters/src/host/routes-told.js'

/** A schema, or a part of one. */
type Part = string | number | boolean | null | undefined | readonly Part[] | { readonly [member: string]: Part }

const adapters = new URL('../packages/adapters/', import.meta.url)
const place = '#/components/schemas/'

/** `Choice<Reason>` is no name of a component: `Choice.Reason`. */
const componentOf = (type: string): string => type.replaceAll(/[^A-Za-z0-9]+/g, '.').replace(/\.$/, '')

const isMembers = (part: Part): part is { readonly [member: string]: Part } =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

/** The same with the names of components in its references. */
const placed = (part: Part): Part => {
  if (Array.isArray(part)) return part.map(placed)
  if (!isMembers(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([member, value]) => [
      member,
      member === '$ref' && typeof value === 'string'
        ? `${place}${componentOf(value.replace('#/definitions/', ''))}`
        : placed(value),
    ]),
  )
}

const formats: Readonly<Record<string, string>> = { IsoDate: 'date', IsoInstant: 'date-time' }

/** The types of what is answered, whatever is asked, and of what is told as an event. */
const answered: ReadonlySet<string> = new Set([...routesTold.map(({ answer }) => answer), 'Problem', 'DossierChange'])

/** The definitions of each type and of all that stands in it, by the names that the source gives them. */
const definitions = (): ReadonlyMap<string, Part> => {
  const generator = createGenerator({
    path: fileURLToPath(new URL('src/api/index.ts', adapters)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', adapters)),
    additionalProperties: true,
    encodeRefs: false,
    // the types are checked elsewhere
    skipTypeCheck: true,
  })
  const known = new Map<string, Part>()
  for (const type of answered) {
    // through JSON: what the generator leaves undefined is not there
    const found: Readonly<Record<string, Part>> = JSON.parse(JSON.stringify(generator.createSchema(type).definitions))
    for (const [name, schema] of Object.entries(found)) {
      if (known.has(name) && JSON.stringify(known.get(name)) !== JSON.stringify(schema)) {
        throw new Error(`two types are called ${name}: a component has one meaning`)
      }
      known.set(name, schema)
    }
  }
  return known
}

const schemaOf = (type: string, schema: Part): Part => {
  const format = formats[type]
  return placed(format !== undefined && isMembers(schema) ? { ...schema, format } : schema)
}

/** The schemas of what a host answers, and of all that stands in them, by the names of their types. */
export const answerSchemas = (): Readonly<Record<string, Part>> =>
  Object.fromEntries(
    [...definitions()]
      .map(([type, schema]) => [componentOf(type), schemaOf(type, schema)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
