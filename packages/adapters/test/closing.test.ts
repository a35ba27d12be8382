import { createUnitRegister, nationalUnits, type Outcome } from '@anlang/core'
import type { Refusal } from '@anlang/workflows'
import { verifyReceipt } from '@anlang/workflows/log'
import { soundCommune } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { province } from './kept-commune.js'
import { at, codesOf, openOffice, papers } from './office.js'
import { officeKey, receiptOf } from './receipt-of.js'

// xã Nhân Đạo, which went into xã Hải Lựu with others on 1 July 2025
const former = 'c08803'
const heir = 'c08782@2025-07-01'
const id = 'xã-2025'
const standing = at('steeringStanding', heir)

/** A commune's evaluation for 2025 that had been registered when the commune was merged. */
const registered = async () => {
  const office = openOffice()
  const by = at('committee', former)
  await office.open({ dossier: id, procedure: 'evaluate', subject: former, year: 2025, by }, '2025-03-03')
  const documents = papers('2025-03-03', 'party_resolution', 'plan', 'registration_form')
  await office.run(id, [{ on: '2025-03-03', by, act: 'register', data: { documents, figures: soundCommune } }])
  return office
}

const asked = async <Value>(answer: Promise<Outcome<Value, Refusal>>): Promise<Value> => {
  const found = await answer
  if (!found.ok) throw new Error(JSON.stringify(found.refusals))
  return found.value
}

const closed = async () => {
  const office = await registered()
  office.on('2025-07-10')
  const receipt = await asked(office.engine.close({ id: 'kết-thúc', dossier: id, by: standing }))
  return { ...office, receipt }
}

describe('a dossier about a commune that was merged', () => {
  it('is closed where it stands by who has its territory, with what became of it', async () => {
    const { receipt, engine } = await closed()
    expect(receipt).toMatchObject({
      recorded: { fact: { type: 'DossierClosed', change: 'merged', heirs: [heir] } },
      dossier: { value: 'registered', ended: true, closed: { change: 'merged', heirs: [heir] } },
    })
    const view = await engine.dossier(id)
    expect(view.ok && view.value.broken).toBeUndefined()
  })

  it('waits for nobody afterwards, has no deadline, and its matter is free again', async () => {
    const work = { position: 'steeringStanding', unit: former } as const
    const { journal, engine } = await registered()
    expect([await journal.deadlines(id), await engine.inbox(work)]).toEqual([[expect.anything()], [expect.anything()]])
    const after = await closed()
    expect(await after.journal.deadlines(id)).toEqual([])
    expect(await after.engine.inbox(work)).toEqual([])
    expect(await after.journal.claimed(`matter/evaluate/${former}`, 10)).toEqual([])
    expect((await after.tick('2026-01-10')).failed).toEqual([])
    expect(await after.journal.read(id)).toHaveLength(3)
  })

  it('tells the world outside that it ended', async () => {
    const { journal } = await closed()
    const messages = await journal.outbox(0, 100)
    expect(messages.at(-1)).toMatchObject({ message: { kind: 'ending', ending: 'closed', dossier: id } })
  })

  it('is closed once, however often it is asked, and nothing is done in it any more', async () => {
    const { engine, act } = await closed()
    const again = { id: 'kết-thúc', dossier: id, by: standing }
    expect(await engine.close(again)).toMatchObject({ ok: true, value: { repeated: true } })
    expect(codesOf(await engine.close({ ...again, id: 'lại' }))).toEqual(['dossier_ended'])
    const late = { on: '2025-07-11', by: at('committee', heir), act: 'withdrawEvaluation' }
    expect(codesOf(await act(id, late))).toEqual(['dossier_ended'])
  })

  it('may be closed by the province', async () => {
    const { engine, on } = await registered()
    on('2025-07-10')
    const by = at('committee', province)
    expect(codesOf(await engine.close({ id: 'kết-thúc', dossier: id, by }))).toEqual([])
  })

  it.each([
    ['before it was merged', '2025-06-30', at('committee', former), ['unit_goes_on']],
    ['by an office of the former commune', '2025-07-10', at('committee', former), ['wrong_office']],
    ['before what is on record', '2025-03-02', at('committee', former), ['unit_goes_on', 'before_last_fact']],
  ])('is not closed %s', async (_, day, by, codes) => {
    const { engine, on } = await registered()
    on(day)
    expect(codesOf(await engine.close({ id: 'kết-thúc', dossier: id, by }))).toEqual(codes)
  })

  it('is shown to be closed, to whoever may do it and to others, and no more when it is', async () => {
    const { engine, on } = await registered()
    expect(await engine.transitions({ dossier: id, by: standing })).toEqual({ ok: true, value: [] })
    on('2025-07-10')
    expect(await engine.transitions({ dossier: id, by: standing })).toMatchObject({
      value: [{ kind: 'close', change: 'merged', heirs: [heir], refusals: [] }],
    })
    expect(await engine.transitions({ dossier: id, by: at('police', heir) })).toMatchObject({
      value: [{ kind: 'close', refusals: [{ code: 'wrong_office' }] }],
    })
    await engine.close({ id: 'kết-thúc', dossier: id, by: standing })
    expect(await engine.transitions({ dossier: id, by: standing })).toEqual({ ok: true, value: [] })
  })

  it('is found among all that are open, with who may close it', async () => {
    const { engine, on } = await registered()
    const found = async () => engine.inTransition(await engine.dossiers())
    expect(await found()).toEqual([])
    on('2025-07-10')
    expect(await found()).toMatchObject([
      {
        dossier: { id },
        due: [{ kind: 'close', heirs: [heir], offices: [{ unit: heir }, {}, { unit: province }, {}] }],
      },
    ])
    await engine.close({ id: 'kết-thúc', dossier: id, by: standing })
    expect(await found()).toEqual([])
  })

  it('has a receipt of its end', async () => {
    const key = officeKey()
    const { journal } = await closed()
    const receipt = await receiptOf(journal, key, { dossier: id, version: 3 })
    expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)), [key])).toMatchObject({
      ok: true,
      value: { decision: { fact: { type: 'DossierClosed', heirs: [heir] } }, procedure: { version: '2022.1' } },
    })
  })
})

describe('a dossier about a commune that is in no table any more', () => {
  it('is closed by the province that it stood in', async () => {
    const lost = 'c-mất'
    const units = createUnitRegister({
      ...nationalUnits,
      units: [
        ...nationalUnits.units,
        {
          id: lost,
          level: 'commune',
          versions: [{ from: '2004-01-01', to: '2025-06-30', name: 'Mất', type: 'xa', parent: 'd253' }],
        },
      ],
    })
    const office = openOffice({ units })
    await office.open(
      { dossier: id, procedure: 'evaluate', subject: lost, year: 2025, by: at('committee', lost) },
      '2025-03-03',
    )
    office.on('2025-07-10')
    const [shown] = await asked(office.engine.transitions({ dossier: id, by: standing }))
    expect(shown).toMatchObject({ kind: 'close', change: 'lost', heirs: [] })
    expect(shown?.offices).toContainEqual({ position: 'committee', unit: province })
    expect(codesOf(await office.engine.close({ id: 'k', dossier: id, by: at('committee', province) }))).toEqual([])
  })
})
