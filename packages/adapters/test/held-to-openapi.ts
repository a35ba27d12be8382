import { isIsoDate } from '@anlang/core'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import * as z from 'zod'
import type { Host } from '../src/host/index.js'
import { openapi } from '../src/host/openapi.js'
import { routesTold } from '../src/host/routes-told.js'

const content = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))
const response = z.union([z.object({ $ref: z.string() }), z.object({ content: content.optional() })])
const operation = z.object({ responses: z.record(z.string(), response) })
const document = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({
    responses: z.record(z.string(), z.object({ content })),
    schemas: z.record(z.string(), z.unknown()),
  }),
})

type Document = z.infer<typeof document>

/** The same schema, in which a member that it does not name is a fault: readers are told of everything that is sent. */
const strict = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(strict)
  if (typeof part !== 'object' || part === null) return part
  const told = Object.fromEntries(Object.entries(part).map(([member, value]) => [member, strict(value)]))
  return 'properties' in told && !('additionalProperties' in told) ? { ...told, additionalProperties: false } : told
}

/** What answers are held to. */
interface Held {
  readonly told: Document
  readonly faultsOf: (schema: AnySchemaObject, body: unknown) => string
}

const hold = async (): Promise<Held> => {
  const told = document.parse(await openapi())
  const ajv = new Ajv2020({ allErrors: true, strict: false, allowUnionTypes: true })
  ajv.addFormat('date', isIsoDate)
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  const components = { schemas: strict(told.components.schemas) }
  ajv.addSchema({ $id: 'https://xa.example/openapi', components })
  const compiled = (ref: string) => ajv.getSchema(`https://xa.example/openapi${ref}`)
  for (const name of [...routesTold.map(({ answer }) => answer), 'Problem']) compiled(`#/components/schemas/${name}`)
  return {
    told,
    faultsOf: ({ $ref }, body) => {
      const validate = compiled(String($ref))
      if (!validate) return `no schema ${$ref}`
      return validate(body) ? '' : ajv.errorsText(validate.errors)
    },
  }
}

// before any test: those that wait for an answer do not wait for this
const { told, faultsOf } = await hold()

const isAt = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)

const answersOf = ({ paths, components }: Document, method: string, path: string, status: number) => {
  const template = Object.keys(paths).find((one) => isAt(one, path))
  const { responses = {} } = (template && paths[template]?.[method]) || {}
  const found = responses[status] ?? { $ref: '#/components/responses/Problem' }
  const answer = '$ref' in found ? components.responses.Problem : found
  return { template, answer }
}

/** A route and the status it was answered with, such as `get /me 200`. */
export type Met = Set<string>

/** In the place of an answer, so that whoever asked reads it. */
const broken = (sentence: string): Response =>
  Response.json(
    { code: 'internal_error', status: 500, sentences: [sentence], refusals: [], faults: [] },
    { status: 500 },
  )

/** A host whose every answer is held to its OpenAPI document; what it does not tell of is an error. Notes what was met. */
export const heldToOpenapi = (host: Host, met: Met = new Set()): Host => ({
  fetch: async (request) => {
    const answer = await host.fetch(request)
    const path = new URL(request.url).pathname.replace(/^\/api/, '')
    const type = answer.headers.get('content-type') ?? ''
    if (!type.endsWith('json') || path === '/openapi.json') return answer
    const method = request.method.toLowerCase()
    const { template, answer: known } = answersOf(told, method, path, answer.status)
    const schema = known?.content?.[type]?.schema
    const body: unknown = await answer.clone().json()
    const faults = schema ? faultsOf(schema, body) : 'it is not told of'
    if (faults !== '') return broken(`${method} ${path} ${answer.status} ${type}: ${faults}`)
    met.add(`${method} ${template} ${answer.status}`)
    return answer
  },
})
