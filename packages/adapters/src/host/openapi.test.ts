import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openReception } from '../../test/reception.js'
import { openapi } from './openapi.js'
import { routesTold } from './routes-told.js'

const operation = z.object({ responses: z.record(z.string(), z.object({ headers: z.unknown().optional() })) })

const stream = z.object({
  content: z.object({
    'text/event-stream': z.object({ schema: z.object({ description: z.string() }), example: z.string() }),
  }),
})

describe('the description of the API', () => {
  it('is a valid document of OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(await openapi()))
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })

  it('is given to anybody, and says nothing of dossiers', async () => {
    const { ask } = openReception()
    const { status, body } = await ask('GET', '/api/openapi.json')
    expect([status, Object.keys(body)]).toEqual([200, ['openapi', 'info', 'servers', 'paths', 'components']])
  })

  it('tells of routes that are there, and no others', async () => {
    const { ask } = openReception()
    for (const { method, path } of routesTold) {
      const place = `/api${path.replaceAll(/\{\w+\}/g, 'x')}`
      const { body } = await ask(method.toUpperCase(), place, {
        as: 'chủ_tịch',
        key: 'a',
        ...(method === 'post' ? { text: '' } : {}),
      })
      expect([place, body.code === 'unknown_route']).toEqual([place, false])
    }
  })

  it('tells of every answer of a program that keeps tags and sends again what was lost', async () => {
    const { paths } = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) }).parse(await openapi())
    const statuses = (path: string, method: string) => Object.keys(paths[path]?.[method]?.responses ?? {})
    expect(statuses('/dossiers/{id}', 'get')).toEqual(['200', '304', 'default'])
    expect(statuses('/dossiers/{id}/acts', 'post')).toEqual(['200', '412', 'default'])
    expect(statuses('/dossiers', 'post')).toEqual(['200', '201', 'default'])
    const tagged = Object.entries(paths).flatMap(([path, { get, post }]) =>
      [get, post].flatMap((one) => (one?.responses['200']?.headers ? [path] : [])),
    )
    expect(tagged).toHaveLength(9)
  })

  it('tells what comes as events: a change as its schema has it', async () => {
    const { paths, components } = z
      .object({
        paths: z.object({ '/events': z.object({ get: z.object({ responses: z.object({ 200: stream }) }) }) }),
        components: z.object({ schemas: z.object({ DossierChange: z.object({ required: z.array(z.string()) }) }) }),
      })
      .parse(await openapi())
    const { schema, example } = paths['/events'].get.responses['200'].content['text/event-stream']
    expect(schema.description).toContain('#/components/schemas/DossierChange')
    const [, data = ''] = /event: change\nid: 7\ndata: (.*)\n\n/.exec(example) ?? []
    expect(Object.keys(JSON.parse(data)).toSorted()).toEqual(components.schemas.DossierChange.required.toSorted())
  })

  it('names every code that a problem may have', async () => {
    const told = JSON.stringify(await openapi())
    for (const code of ['stale_page', 'wrong_media_type', 'already_awarded']) expect(told).toContain(`"${code}"`)
  })

  it('refuses in its schemas what the host refuses: who acts is no member of a body', async () => {
    const act = routesTold.find(({ path }) => path.endsWith('/acts'))
    expect(act?.body?.safeParse({ act: 'register', by: 'x' }).success).toBe(false)
    const { paths } = await openapi()
    expect(JSON.stringify(paths)).not.toContain('"by"')
  })
})
