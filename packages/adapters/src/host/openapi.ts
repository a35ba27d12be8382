import * as z from 'zod'
import { registerNames } from '../api/index.js'
import { hostWords } from './host-words.js'
import { type RouteTold, routesTold } from './routes-told.js'
import { statusOf } from './status-of.js'

type Json = Readonly<Record<string, unknown>>

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

const problem: Json = { $ref: '#/components/responses/Problem' }

const tag: Json = {
  ETag: { description: 'The dossier as it now stands: its version and last hash', schema: { type: 'string' } },
}

/** What a route answers beside success, where that is more than a problem like all others. */
const othersOf = ({ command, tagged }: RouteTold): Json => {
  if (command === 'dossier') return { 412: problem }
  return tagged && command === undefined
    ? { 304: { description: 'Nothing changed since the tag that is at hand', headers: tag } }
    : {}
}

const answersOf = (route: RouteTold): Json => {
  const { answers, status = 200, tagged } = route
  const properties = Object.fromEntries(answers.map((name) => [name, {}]))
  const schema = { type: 'object', properties, required: answers }
  const answer = {
    description: 'What was asked for',
    ...(tagged ? { headers: tag } : {}),
    content: { 'application/json': { schema } },
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

const events: Json = {
  summary: 'What happens, as server-sent events: dossier, version and type of each fact, and nothing more',
  parameters: [header('Last-Event-ID', 'Goes on after this place.', false)],
  responses: {
    200: {
      description: 'A stream that does not end',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    default: problem,
  },
}

const problemSchema: Json = {
  type: 'object',
  properties: {
    code: { type: 'string', enum: [...Object.keys(hostWords), ...Object.keys(statusOf)] },
    status: { type: 'integer' },
    sentences: { type: 'array', items: { type: 'string' } },
    refusals: {
      type: 'array',
      items: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
    },
    faults: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, fault: { type: 'string' }, sentence: { type: 'string' } },
        required: ['path', 'fault', 'sentence'],
      },
    },
    since: { type: 'array', description: 'With `stale_page`: what was recorded since.', items: { type: 'object' } },
  },
  required: ['code', 'status', 'sentences', 'refusals', 'faults'],
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

/** What can be asked of a host, as OpenAPI 3.1, from the very schemas that requests are read with. */
export const openapi = (): Json => ({
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
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    schemas: { Problem: problemSchema },
  },
})
