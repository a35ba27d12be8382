import { type Journal, liftFact, nationalMigrations, type Province } from '@anlang/workflows'
import { type DecisionReceipt, describeReceiptRefusal, verifyReceipt } from '@anlang/workflows/log'
import { soundCommune } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { receiptTold } from '../src/receipt-page/receipt-told.js'
import { kept, province, units } from './kept-commune.js'
import { at, codesOf, commune, type Deed, openOffice, papers } from './office.js'
import { officeKey, receiptOf } from './receipt-of.js'
import { evaluated, evaluationOf } from './recognised.js'

const rule = 'commune-evaluation-to-province'
const committee = at('committee', kept)
const standing = at('steeringStanding', province)

/** A commune's evaluation for 2025 that was opened in March, under a district. */
const inMarch = async (journal: Journal = memoryJournal(), subject = kept, overlays: readonly Province[] = []) => {
  const office = openOffice({ journal, units, overlays })
  const by = at('committee', subject)
  await office.open({ dossier: 'xã-2025', procedure: 'evaluate', subject, year: 2025, by }, '2025-03-03')
  await office.run('xã-2025', [
    {
      on: '2025-03-03',
      by,
      act: 'register',
      data: { documents: papers('2025-03-03', 'party_resolution', 'plan', 'registration_form'), figures: soundCommune },
    },
  ])
  return office
}

/** How the province brings it to its end. */
const inNovember: readonly Deed[] = [
  {
    on: '2025-11-16',
    by: at('steeringStanding', kept),
    act: 'selfAssess',
    data: { documents: papers('2025-11-16', 'submission', 'result_report', 'meeting_minutes') },
  },
  { on: '2025-11-17', by: standing, act: 'appraise' },
  {
    on: '2025-11-18',
    by: at('chairman', province),
    act: 'recognise',
    data: { documents: papers('2025-11-18', 'recognition_decision') },
  },
]

describe('a dossier that was open with a district on 30 June 2025', () => {
  it('is handed over to the province by a rule that was stated, with its papers, figures and deadlines', async () => {
    const { engine, journal, on, run } = await inMarch()
    const before = await journal.deadlines('xã-2025')
    on('2025-07-10')
    const moved = await engine.migrate({ id: 'chuyển', dossier: 'xã-2025', by: standing, rule })
    expect(moved).toMatchObject({
      ok: true,
      value: {
        recorded: { fact: { type: 'DossierMigrated', from: { version: '2022.1' }, to: { version: '2025.1' } } },
        dossier: { value: 'registered', figures: soundCommune, procedure: { version: '2025.1' } },
      },
    })
    expect(await journal.deadlines('xã-2025')).toEqual(before)
    await run('xã-2025', inNovember)
    const view = await engine.dossier('xã-2025')
    expect(view).toMatchObject({ ok: true, value: { dossier: { value: 'recognised' } } })
    expect(view.ok && view.value.broken).toBeUndefined()
  })

  it('is looked at dry first: what it would wait for and until when, and nothing is written', async () => {
    const { engine, journal, on } = await inMarch()
    on('2025-07-10')
    const shown = await engine.previewMigration({ dossier: 'xã-2025', by: standing, rule })
    expect(shown).toMatchObject({
      ok: true,
      value: {
        fact: { value: 'registered' },
        deadlines: { before: [{}], after: [{}] },
        inbox: [{ act: 'selfAssess' }],
      },
    })
    expect(await journal.read('xã-2025')).toHaveLength(2)
  })

  it('is handed over once, however often it is asked', async () => {
    const { engine, on } = await inMarch()
    on('2025-07-10')
    const command = { id: 'chuyển', dossier: 'xã-2025', by: standing, rule }
    await engine.migrate(command)
    expect(await engine.migrate(command)).toMatchObject({ ok: true, value: { repeated: true } })
    expect(codesOf(await engine.migrate({ ...command, id: 'lại' }))).toEqual(['rule_not_for'])
  })

  it.each([
    ['before the districts end', '2025-06-30', standing, rule, 'too_early'],
    ['by an office that is not to', '2025-07-10', committee, rule, 'wrong_office'],
    ['by a rule for others', '2025-07-10', standing, 'district-merit-to-province', 'rule_not_for'],
    ['by a rule that nobody stated', '2025-07-10', standing, 'tùy-ý', 'unknown_rule'],
  ])('is not handed over %s', async (_, day, by, name, code) => {
    const { engine, on } = await inMarch()
    on(day)
    expect(codesOf(await engine.migrate({ id: 'chuyển', dossier: 'xã-2025', by, rule: name }))).toContain(code)
  })

  it('is not handed over when its commune was merged: the policy says to close it, and that can be done', async () => {
    const { engine, on, act } = await inMarch(memoryJournal(), 'c08803')
    on('2025-07-10')
    expect(await engine.migrate({ id: 'chuyển', dossier: 'xã-2025', by: standing, rule })).toMatchObject({
      refusals: [{ code: 'unit_not_kept', change: 'merged', action: 'toBeClosed' }],
    })
    const heir = at('committee', 'c08782@2025-07-01')
    expect(codesOf(await act('xã-2025', { on: '2025-07-11', by: heir, act: 'withdrawEvaluation' }))).toEqual([])
  })

  it('is handed over also where an overlay of the province was laid over its procedure', async () => {
    const requires = { appraise: [{ kind: 'documents', documents: ['appraisal_record'] }] } as const
    const overlay = {
      id: 'vinh-phuc',
      unit: 'p26',
      name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' },
      from: '2022-02-10',
      to: '2025-06-30',
      procedures: { 'evaluate.commune': { requires } },
    }
    const { engine, on } = await inMarch(memoryJournal(), kept, [overlay])
    const before = await engine.current('xã-2025')
    expect(before).toMatchObject({ value: { procedure: { version: '2022.1+vinh-phuc' } } })
    on('2025-07-10')
    expect(await engine.transitions({ dossier: 'xã-2025', by: standing })).toMatchObject({
      value: [{ kind: 'migrate', rule: { id: rule }, refusals: [] }],
    })
    const moved = await engine.migrate({ id: 'chuyển', dossier: 'xã-2025', by: standing, rule })
    expect(moved).toMatchObject({
      ok: true,
      value: { dossier: { procedure: { version: '2025.1' }, migratedFrom: { version: '2022.1+vinh-phuc' } } },
    })
  })

  it('has no work that an official of the district still has in hand', async () => {
    const { engine, on, act } = await inMarch()
    const claimed = { id: 'nhận', dossier: 'xã-2025', act: 'selfAssess', by: at('steeringStanding', kept) }
    on('2025-06-16')
    expect(codesOf(await engine.claimWork(claimed))).toEqual([])
    on('2025-07-10')
    await engine.migrate({ id: 'chuyển', dossier: 'xã-2025', by: standing, rule })
    const other = at('steeringStanding', kept, 'người-khác')
    const documents = papers('2025-11-16', 'submission', 'result_report', 'meeting_minutes')
    expect(
      codesOf(await act('xã-2025', { on: '2025-11-16', by: other, act: 'selfAssess', data: { documents } })),
    ).toEqual([])
  })

  it('may be handed over by another rule that a province states', async () => {
    const stated = nationalMigrations.find(({ id }) => id === rule)
    if (!stated) throw new Error('there is a national rule')
    const journal = memoryJournal()
    await inMarch(journal)
    const own = { ...stated, id: 'về-đăng-ký', states: { registered: 'registering' } }
    const office = openOffice({ journal, units, migrations: [own] })
    office.on('2025-07-10')
    const moved = await office.engine.migrate({ id: 'chuyển', dossier: 'xã-2025', by: standing, rule: own.id })
    expect(moved).toMatchObject({ ok: true, value: { dossier: { value: 'registering' } } })
  })
})

describe('receipts of a dossier that was migrated', () => {
  const key = officeKey()
  const opening = 1
  const registering = 2
  const migration = 3
  const recognition = 6

  const migrated = async (): Promise<Journal> => {
    const office = await inMarch()
    office.on('2025-07-10')
    await office.engine.migrate({ id: 'chuyển', dossier: 'xã-2025', by: standing, rule })
    await office.run('xã-2025', inNovember)
    return office.journal
  }

  const receiptFor = async (version: number) => receiptOf(await migrated(), key, { dossier: 'xã-2025', version })
  const verified = (receipt: DecisionReceipt) => {
    const found = verifyReceipt(JSON.parse(JSON.stringify(receipt)), [key])
    if (!found.ok) throw new Error(JSON.stringify(found.refusals))
    return found.value
  }

  it.each([
    [opening, '2022.1'],
    [registering, '2022.1'],
    [migration, '2025.1'],
    [4, '2025.1'],
    [recognition, '2025.1'],
  ])('name the procedure that stood at the time: fact %i, version %s', async (version, procedure) => {
    const receipt = await receiptFor(version)
    expect(verified(receipt)).toMatchObject({ procedure: { version: procedure }, decision: { version } })
  })

  it('have the rules and findings of the decision, and no others', async () => {
    const journal = await migrated()
    for (const { version, fact } of await journal.read('xã-2025')) {
      const { decision } = verified(await receiptOf(journal, key, { dossier: 'xã-2025', version }))
      expect(decision.fact).toEqual(fact)
    }
    const { decision, procedure } = verified(await receiptFor(recognition))
    expect(decision.fact).toMatchObject({ assessment: { ruleSet: { id: 'antt.commune' }, verdict: 'met' } })
    expect(decision.fact.under).toEqual(procedure)
  })

  it('cannot be put together from two procedures', async () => {
    const journal = await migrated()
    const of = (version: number) => receiptOf(journal, key, { dossier: 'xã-2025', version })
    const [first, moved, last] = [await of(opening), await of(migration), await of(recognition)]
    const mixed = { ...last, facts: [...first.facts, ...last.facts.slice(1)] }
    const answer = verifyReceipt(mixed, [key])
    expect(answer).toMatchObject({
      refusals: [{ code: 'procedures_apart', decided: { version: '2025.1' }, shown: { version: '2022.1' } }],
    })
    const [refusal] = answer.ok ? [] : answer.refusals
    expect(refusal && describeReceiptRefusal(refusal, 'vi')).toContain('evaluate.commune 2025.1')
    const backwards = { ...last, facts: [...moved.facts, ...(await of(registering)).facts.slice(1)] }
    expect(verifyReceipt(backwards, [key])).toMatchObject({ refusals: [{ code: 'facts_apart' }] })
  })

  it('say in print what stood before, where it is the migration', async () => {
    const rows = receiptTold(verified(await receiptFor(migration)), 'vi').rows
    expect(rows.filter(([label]) => label.startsWith('Quy trình')).map(([, value]) => value)).toEqual([
      expect.stringContaining('evaluate.commune 2022.1'),
      expect.stringContaining('evaluate.commune 2025.1'),
    ])
  })
})

describe('what older releases wrote', () => {
  it('is read in the shape of today: a vote of a total is a session of members', async () => {
    const by = { position: 'councilStanding', unit: commune, person: 'p' } as const
    const data = JSON.parse('{"vote":{"total":9,"present":8,"inFavour":7}}')
    const old = {
      type: 'CommendationReviewed',
      act: 'reviewCommendation',
      by,
      at: '2022-11-25T08:00:00Z',
      on: '2022-11-25',
      data,
    }
    expect(liftFact(old)).toEqual({ ...old, shape: 2, data: { session: { members: 9, present: 8, inFavour: 7 } } })
  })

  it('has its heads folded again from the facts, and goes on', async () => {
    const journal = memoryJournal()
    const older: Journal = {
      ...journal,
      head: async (id) => {
        const head = await journal.head(id)
        return head && { ...head, dossier: { ...head.dossier, fold: 1, figures: {}, value: 'cũ' } }
      },
    }
    const { act, engine } = await evaluated(openOffice({ journal: older }), 'register', 'selfAssess')
    expect(codesOf(await act('đánh-giá', evaluationOf().appraise))).toEqual([])
    const view = await engine.dossier('đánh-giá')
    expect(view).toMatchObject({ ok: true, value: { dossier: { value: 'appraised' } } })
    expect(view.ok && view.value.broken).toBeUndefined()
  })
})
