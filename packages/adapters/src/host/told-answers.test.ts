import { describe, expect, it } from 'vitest'
import { serveDesk } from '../../test/desk-served.js'
import { acts, codeOf, given, id, work } from '../../test/desk-work.js'
import { heldToOpenapi, type Met } from '../../test/held-to-openapi.js'
import { village } from '../../test/office.js'
import { registerNames } from '../api/index.js'
import { routesTold } from './routes-told.js'

/** A desk whose every answer is held to what the description of the API tells of it. */
const heldDesk = async () => {
  const met: Met = new Set()
  const desk = await serveDesk('in the page', undefined, undefined, undefined, met)
  return { desk, met }
}

type Desk = Awaited<ReturnType<typeof heldDesk>>['desk']

const askAll = async (desk: Desk): Promise<void> => {
  const client = desk.clientOf('chủ-tịch')
  given(await client.me())
  given(await client.inbox({ limit: 1 }))
  given(await client.dossiers())
  given(await client.dossier(id))
  given(await client.allowed(id))
  given(await client.findings(id))
  given(await client.explain({ dossier: id, figures: { 'households.registered': 1 } }))
  given(await client.units({ q: 'song lo', asOf: '2022-01-01' }))
  given(await client.unit('c08779'))
  given(await client.procedures())
  for (const name of registerNames) given(await client.register(name))
  for (const one of desk.engine.definitions.procedures) given(await client.procedure(one.id))
}

describe('what a host answers', () => {
  it('is told, member by member, for every route in every state of a dossier', async () => {
    const { desk, met } = await heldDesk()
    await work(desk, 'register', 'selfAssess', 'returnDossier')
    await askAll(desk)
    const [head, standing, chairman] = ['trưởng-thôn', 'thường-trực', 'chủ-tịch'].map((one) => desk.clientOf(one))
    if (!head || !standing || !chairman) throw new Error('three clients were made')
    given(await head.act(id, { act: 'selfAssess' }, { key: 'again' }))
    given(await standing.claim(id, { act: 'appraise' }, { key: 'claim' }))
    given(await standing.handOver(id, { act: 'appraise', to: null }, { key: 'hand-over' }))
    desk.clock.moveTo('2022-11-08T08:00:00+07:00')
    given(await standing.act(id, acts.appraise, { key: 'appraise' }))
    const change = { figures: { 'households.registered': 100 }, reason: 'figures_disagree' } as const
    given(await head.changeEvidence(id, change, { key: 'change' }))
    await askAll(desk)
    given(await standing.confirmEvidence(id, { key: 'confirm' }))
    desk.clock.moveTo('2022-11-10T08:00:00+07:00')
    given(await chairman.actOnMany({ ...acts.recognise, dossiers: [id, 'x'] }, { key: 'many' }))
    await askAll(desk)
    // what changed units ask for has dossiers of its own: transitions.test.ts
    const told = routesTold
      .filter(({ path }) => !/migrations|closings/.test(path))
      .map(({ method, path, status = 200 }) => `${method} ${path} ${status}`)
    expect([...met]).toEqual(expect.arrayContaining(told))
  })

  it('is told of problems as well: of a request, of the engine, and of a page that is old', async () => {
    const { desk, met } = await heldDesk()
    await work(desk, 'register')
    const client = desk.clientOf('trưởng-thôn')
    expect(codeOf(await client.dossier('x'))).toBe('unknown_dossier')
    expect(codeOf(await client.units({ limit: 0 }))).toBe('malformed_request')
    expect(codeOf(await client.act(id, acts.recognise, { key: 'a' }))).toBe('not_open_here')
    expect(codeOf(await client.act(id, acts.selfAssess, { key: 'b', seen: '1.0' }))).toBe('stale_page')
    expect([...met].map((one) => one.slice(-3))).toEqual(expect.arrayContaining(['404', '400', '409', '412']))
  })

  it('is noticed when it has a member that is not told of, or lacks one that is', async () => {
    const { desk } = await heldDesk()
    const answering = async (body: object) => {
      const held = heldToOpenapi({ fetch: async () => Response.json(body) })
      const answer = await held.fetch(new Request('https://xa.example/api/me'))
      return `${answer.status} ${await answer.text()}`
    }
    const me = given(await desk.clientOf('trưởng-thôn').me())
    expect(me.unit.id).toBe(village)
    expect(await answering(me)).toBe(`200 ${JSON.stringify(me)}`)
    expect(await answering({ ...me, more: 1 })).toMatch(/^500 .* additional properties/)
    expect(await answering({ ...me, today: 'hôm nay' })).toMatch(/^500 .* format .*date/)
  })
})
