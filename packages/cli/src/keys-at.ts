/** A JSON Schema, as far as it is looked into here. */
type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A schema and all that it says may stand in the same place: where it points to, and each of several shapes. */
const spelledOut = (schema: unknown, root: Schema): readonly Schema[] => {
  if (!isSchema(schema)) return []
  const { $ref, anyOf, oneOf, allOf } = schema
  const named = typeof $ref === 'string' ? [pointedAt($ref, root)] : []
  const more = [...named, ...listOf(anyOf), ...listOf(oneOf), ...listOf(allOf)]
  return [schema, ...more.flatMap((one) => spelledOut(one, root))]
}

const pointedAt = (pointer: string, root: Schema): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (isSchema(inner) ? inner[key] : undefined), root)

const under = ({ properties, additionalProperties, items }: Schema, key: string | number): unknown => {
  if (typeof key === 'number') return items
  return isSchema(properties) && Object.hasOwn(properties, key) ? properties[key] : additionalProperties
}

/** The keys that a schema knows at a path of a value. */
export const keysAt = (root: Schema, path: readonly (string | number)[]): readonly string[] => {
  const there = path.reduce<readonly Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => spelledOut(under(schema, key), root)),
    spelledOut(root, root),
  )
  return [...new Set(there.flatMap(({ properties }) => (isSchema(properties) ? Object.keys(properties) : [])))]
}
