import { createEngine } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { serveDesk } from '../../test/desk-served.js'
import { id, work } from '../../test/desk-work.js'
import { openReception } from '../../test/reception.js'
import { memoryJournal } from '../memory/index.js'
import { fixedClock, trainingIdentity, trustingDirectory } from '../training/index.js'
import { createHost } from './create-host.js'

const clock = fixedClock('2022-03-01T08:00:00+07:00')
const cast = [{ position: 'chairman', unit: 'c08779', person: 'chủ-tịch' }] as const
const engine = createEngine({ journal: memoryJournal(), directory: trustingDirectory, clock })
const authenticate = trainingIdentity({ cast, clock })

describe('the identity of a training', () => {
  it('is refused by a host that is not created for training', () => {
    expect(() => createHost({ engine, authenticate })).toThrow(/training: true/)
    expect(() => createHost({ engine, authenticate, training: true })).not.toThrow()
  })

  it('is nobody to a real host, whatever the page says, and nothing is written', async () => {
    const journal = memoryJournal()
    const { ask, opening } = openReception({}, journal)
    const headers = { 'x-anlang-persona': 'chairman', 'x-anlang-office': 'chairman@c08779' }
    const forged = await ask('POST', '/api/dossiers', { key: 'a', body: opening, headers })
    expect([forged.status, forged.body.code]).toEqual([401, 'unauthenticated'])
    expect(await journal.follow(0, 10)).toEqual([])
  })

  it('writes nothing for a persona of another training', async () => {
    const desk = await serveDesk('in the page')
    await work(desk)
    const forged = await desk.clientOf('p-người-lạ').act(id, { act: 'register' }, { key: 'a' })
    expect(forged.ok || forged.problem.status).toBe(401)
    expect(await desk.engine.follow(1, 10)).toEqual([])
  })
})
