import { headTag } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { codesOf, openOffice } from './office.js'
import { evaluated, evaluationOf } from './recognised.js'

const seenNow = async (office: Awaited<ReturnType<typeof evaluated>>): Promise<string> => {
  const view = await office.engine.dossier('đánh-giá')
  const last = view.ok ? view.value.facts.at(-1) : undefined
  if (!last) throw new Error('it was opened')
  return headTag(last)
}

const commandOf = (deed: ReturnType<typeof evaluationOf>['register'], id: string) => {
  const { act, by, data = {} } = deed
  return { id, dossier: 'đánh-giá', act, by, data }
}

describe('a command that says what its writer saw', () => {
  it('is recorded when nobody was faster', async () => {
    const office = await evaluated(openOffice(), 'register')
    office.on(evaluationOf().selfAssess.on)
    const seen = await seenNow(office)
    expect(codesOf(await office.engine.act(commandOf(evaluationOf().selfAssess, 'nộp'), { seen }))).toEqual([])
  })

  it('is a conflict when somebody was faster, whatever else might stand against it, and nothing is written', async () => {
    const office = await evaluated(openOffice(), 'register')
    const seen = await seenNow(office)
    await office.run('đánh-giá', [evaluationOf().selfAssess])
    const answer = await office.engine.act(commandOf(evaluationOf().register, 'lại'), { seen })
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'conflict', version: 3 }] })
    expect(await seenNow(office)).toMatch(/^3\./)
  })

  it('is a conflict when the dossier was begun anew under the same id', async () => {
    const office = await evaluated(openOffice(), 'register')
    office.on(evaluationOf().selfAssess.on)
    const answer = await office.engine.act(commandOf(evaluationOf().selfAssess, 'nộp'), { seen: '2.000000000000' })
    expect(codesOf(answer)).toEqual(['conflict'])
  })

  it('gets its first receipt when it comes again, also with what was seen before it', async () => {
    const office = await evaluated(openOffice(), 'register')
    office.on(evaluationOf().selfAssess.on)
    const seen = await seenNow(office)
    const command = commandOf(evaluationOf().selfAssess, 'nộp')
    await office.engine.act(command, { seen })
    expect(await office.engine.act(command, { seen })).toMatchObject({ ok: true, value: { repeated: true } })
  })

  it('lets one of two who saw the same through', async () => {
    const office = await evaluated(openOffice(), 'register')
    office.on(evaluationOf().selfAssess.on)
    const seen = await seenNow(office)
    const both = ['một', 'hai'].map((id) => office.engine.act(commandOf(evaluationOf().selfAssess, id), { seen }))
    expect((await Promise.all(both)).map(codesOf).toSorted((a, b) => a.length - b.length)).toEqual([[], ['conflict']])
  })
})
