import {
  chain,
  createEngine,
  type Fact,
  type Head,
  type Journal,
  nationalProcedures,
  rebuildEntries,
  statechart,
} from '@anlang/workflows'
import { scenario, willingAttempt } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { given } from '../../test/desk-work.js'
import { kept, province, units } from '../../test/kept-commune.js'
import { papers } from '../../test/office.js'
import { createClient } from '../client/index.js'
import { memoryJournal } from '../memory/index.js'
import { fixedClock, fixedDirectory, trainingIdentity } from '../training/index.js'
import { createHost } from './create-host.js'

const id = 'khen-xã-giữ'
const cast = [
  { position: 'steeringStanding', unit: province, person: 'thường-trực' },
  { position: 'councilStanding', unit: province, person: 'hội-đồng' },
] as const

/** How a district's Giấy khen of a commune came to be decided on its last days. */
const decidedByDistrict = (): readonly Fact[] => {
  const procedure = nationalProcedures.find((one) => one.id === 'commend.merit.district' && one.version === '2024.1')
  if (!procedure) throw new Error('districts commended until they ended')
  const openedBy = { position: 'steeringStanding', unit: 'd253', person: 'p' } as const
  const begun = scenario({ procedure, subject: kept, openedBy, openedOn: '2025-06-02', units })
  return ['proposeCommendation', 'reviewCommendation', 'commend'].reduce((before, act) => {
    const step = statechart(procedure)
      .open(before.dossier.value)
      .find(({ command }) => command === act)
    if (!step) throw new Error(`${act} is not open`)
    return before.after(willingAttempt(step, before.on, before.dossier.lastOn))
  }, begun).facts
}

const journalOf = async (facts: readonly Fact[]): Promise<Journal> => {
  const journal = memoryJournal()
  const rebuild = rebuildEntries({ units })
  let head: Head | undefined
  for (const [place, fact] of facts.entries()) {
    const recorded = chain(id, place + 1, head?.hash ?? '', fact)
    const entry = rebuild(head, recorded, { id: `c-${place}`, digest: 'd' })
    if (!entry.ok) throw new Error(JSON.stringify(entry.refusals))
    await journal.append(entry.value)
    head = entry.value.head
  }
  return journal
}

describe('an award that a district had decided, and of which the province gives notice', () => {
  it('stays what it was, in its timeline and in the register', async () => {
    const clock = fixedClock('2025-07-10T08:00:00+07:00')
    const journal = await journalOf(decidedByDistrict())
    const engine = createEngine({ journal, clock, units, directory: fixedDirectory(cast) })
    const authenticate = trainingIdentity({ cast, clock })
    const host = createHost({ engine, training: true, authenticate })
    const clientOf = (person: string) =>
      createClient({
        base: 'https://xa.example/api',
        headers: { 'x-anlang-persona': encodeURIComponent(person) },
        fetch: host.fetch,
      })
    const standing = clientOf('thường-trực')
    given(await standing.migrate(id, { rule: 'district-merit-to-province' }, { key: 'k-migrate' }))
    const issued = given(await standing.dossier(id)).timeline.find(({ act }) => act === 'commend')?.issued
    expect(issued).toBe('Giấy khen')
    const council = clientOf('hội-đồng')
    const notice = { act: 'notifyResult', data: { documents: papers('2025-07-10', 'notice') } }
    given(await council.act(id, notice, { key: 'k-notice' }))
    expect(given(await council.register('commended')).rows).toMatchObject([
      {
        id,
        procedure: { id: 'commend.merit.district', title: expect.stringContaining('huyện') },
        by: { name: expect.stringContaining('huyện Sông Lô') },
      },
    ])
  })
})
