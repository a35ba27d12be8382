import * as z from 'zod'
import { type DossierChange, registerNames } from '../api/index.js'
import { type RouteTold, routesTold } from './routes-told.js'

type Json = Readonly<Record<string, unknown>>

// loaded when it is asked for: it is larger than the rest of the host
const answerSchemas = async (): Promise<Json> =>
  (await import('./answer-schemas.json', { with: { type: 'json' } })).default

const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _, ...told } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return told
}

const header = (name: string, description: string, required: boolean): Json => ({
  name,
  in: 'header',
  description,
  required,
  schema: { type: 'string' },
})

const inPath = (path: string): readonly Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'register' ? { type: 'string', enum: registerNames } : { type: 'string' },
  }))

const inQuery = (query: z.ZodObject | undefined): readonly Json[] => {
  if (!query) return []
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

const inHeaders = ({ command, tagged }: RouteTold): readonly Json[] => [
  ...(command ? [header('Idempotency-Key', 'The id of the command: sent again, it is recorded once.', true)] : []),
  ...(command === 'dossier'
    ? [header('If-Match', 'The tag of the page it was made on: 412 when somebody was faster.', false)]
    : []),
  ...(tagged && command === undefined
    ? [header('If-None-Match', 'The tag that is at hand: 304 when nothing changed.', false)]
    : []),
]

const schemaAt = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

const problem: Json = { $ref: '#/components/responses/Problem' }

const tag: Json = {
  ETag: {
    description: 'The dossier as it now stands: its version and last hash, and the language',
    schema: { type: 'string' },
  },
}

/** What a route answers beside success, where that is more than a problem like all others. */
const othersOf = ({ command, tagged }: RouteTold): Json => {
  if (command === 'dossier') return { 412: problem }
  return tagged && command === undefined
    ? { 304: { description: 'Nothing changed since the tag that is at hand', headers: tag } }
    : {}
}

const answersOf = (route: RouteTold): Json => {
  const { answer: name, status = 200, tagged } = route
  const answer = {
    description: 'What was asked for',
    ...(tagged ? { headers: tag } : {}),
    content: { 'application/json': { schema: schemaAt(name) } },
  }
  return {
    [status]: answer,
    ...(status === 201 ? { 200: { ...answer, description: 'It was done before: the first receipt' } } : {}),
    ...othersOf(route),
    default: problem,
  }
}

const operationOf = (route: RouteTold): Json => ({
  summary: route.summary,
  parameters: [
    { $ref: '#/components/parameters/lang' },
    ...inPath(route.path),
    ...inQuery(route.query),
    ...inHeaders(route),
  ],
  ...(route.body
    ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }
    : {}),
  responses: answersOf(route),
})

const change: DossierChange = { position: 7, dossier: 'd-1', version: 3, type: 'SurveyReported' }

// OpenAPI 3.1 has no schema for the events of a stream: it is told in words, and by an example
const stream: Json = {
  schema: {
    type: 'string',
    description:
      'First `here`: where the line begins. Then `change`, whose data is `#/components/schemas/DossierChange` as JSON, and `missed`, where more happened than is told one by one. The id of each is a place among the facts. A line that begins with a colon says that the stream still stands.',
  },
  example: `event: here\nid: 6\ndata: \n\nevent: change\nid: 7\ndata: ${JSON.stringify(change)}\n\n`,
}

const events: Json = {
  summary: 'What happens, as server-sent events: dossier, version and type of each fact, and nothing more',
  parameters: [header('Last-Event-ID', 'Goes on after this place.', false)],
  responses: {
    200: {
      description: 'A stream that does not end',
      content: { 'text/event-stream': stream },
    },
    default: problem,
  },
}

const pathsOf = (): Json => {
  const byPath = Map.groupBy(routesTold, ({ path }) => path)
  return Object.fromEntries(
    [...byPath].map(([path, routes]) => [
      path,
      Object.fromEntries(routes.map((route) => [route.method, operationOf(route)])),
    ]),
  )
}

/**
 * What can be asked of a host and what it answers, as OpenAPI 3.1: from the very schemas that requests are read with, and
 * from the types of the answers.
 */
export const openapi = async (): Promise<Json> => ({
  openapi: '3.1.0',
  info: {
    title: 'An Làng',
    version: '1',
    description: 'Who acts is said by the identity of the request, never by its body.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api' }],
  paths: { ...pathsOf(), '/events': { get: events } },
  components: {
    parameters: {
      lang: { name: 'lang', in: 'query', required: false, schema: { type: 'string', enum: ['vi', 'en'] } },
    },
    responses: {
      Problem: {
        description: 'Why not, as values and in sentences (RFC 9457)',
        content: { 'application/problem+json': { schema: schemaAt('Problem') } },
      },
    },
    schemas: await answerSchemas(),
  },
})
