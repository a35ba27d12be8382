import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { openReception } from '../../test/reception.js'
import { openapi } from './openapi.js'
import { routesTold } from './routes-told.js'

describe('the description of the API', () => {
  it('is a valid document of OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(openapi()))
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

  it('refuses in its schemas what the host refuses: who acts is no member of a body', () => {
    const act = routesTold.find(({ path }) => path.endsWith('/acts'))
    expect(act?.body?.safeParse({ act: 'register', by: 'x' }).success).toBe(false)
    expect(JSON.stringify(openapi())).not.toContain('"by"')
  })
})
