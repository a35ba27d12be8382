import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { connectPostgres } from './connect-postgres.js'

const address = 'postgres://u:mật-khẩu@localhost:1/d'

describe('the driver of Postgres', () => {
  it('is optional: where it is not installed, that is said, and how to install it', async () => {
    const missing = Object.assign(new Error(`Cannot find package 'pg'`), { code: 'ERR_MODULE_NOT_FOUND' })
    const load = () => Promise.reject(missing)
    expect(await connectPostgres(address, 'vi', load)).toMatchObject({
      ok: false,
      refusals: [{ code: 'driver_missing', sentence: expect.stringContaining('npm install pg') }],
    })
    expect(await connectPostgres(address, 'en', load)).toMatchObject({
      refusals: [{ sentence: expect.stringContaining('Install it beside anlang') }],
    })
  })

  it('that fails otherwise is a bug, and no driver that is missing', async () => {
    const load = () => Promise.reject(new SyntaxError('unexpected token'))
    await expect(connectPostgres(address, 'vi', load)).rejects.toThrow('unexpected token')
  })

  it('is found where it is installed, and connects when it is asked something', async () => {
    const connected = await connectPostgres(address, 'vi')
    if (!connected.ok) throw new Error(JSON.stringify(connected.refusals))
    await expect(connected.value.client.query('SELECT 1', [])).rejects.toThrow('ECONNREFUSED')
    await connected.value.close()
    expect((await connectPostgres(address, 'vi', async () => pg)).ok).toBe(true)
  })
})
