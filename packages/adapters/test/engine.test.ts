import { DatabaseSync } from 'node:sqlite'
import { commune2022, nationalRuleSets, neighbourhood2022 } from '@anlang/core'
import {
  type ActCommand,
  type Actor,
  assessmentIn,
  createEngine,
  type DocumentKind,
  type Engine,
  type EngineOptions,
  evaluateNeighbourhood,
  fold,
  type Journal,
  nationalProcedures,
  type OpenCommand,
  survey,
} from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { sqliteJournal } from '../src/sqlite/index.js'
import { fixedClock, fixedDirectory } from '../src/training/index.js'

const village = 'n08779.anh-dung'
const head: Actor = { position: 'neighbourhoodHead', unit: village, person: 'p-1' }
const standing: Actor = { position: 'steeringStanding', unit: 'c08779', person: 'p-2' }
const chairman: Actor = { position: 'chairman', unit: 'c08779', person: 'p-3' }
const police: Actor = { position: 'police', unit: 'c08779', person: 'p-4' }

const model = {
  id: '5-tu-quan-ve-antt',
  name: { vi: '5 tự quản về ANTT', en: 'Five self-managements' },
  domains: [],
} as const
const province = { id: 'vinh-phuc', unit: 'p26', name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' }, models: [model] } as const

const setUp = (journal: Journal, more: Partial<EngineOptions> = {}) => {
  const clock = fixedClock('2022-03-10T08:00:00+07:00')
  const directory = fixedDirectory([head, standing, chairman, police])
  return { clock, journal, engine: createEngine({ journal, clock, directory, province, ...more }) }
}

const open: OpenCommand = {
  id: 'mở-1',
  dossier: 'đánh-giá-2022',
  procedure: 'evaluate',
  subject: village,
  year: 2022,
  by: head,
}
const paper = (kind: DocumentKind, on: string) => ({ kind, number: '01/ĐK', on })
const register: ActCommand = {
  id: 'đăng-ký-1',
  dossier: open.dossier,
  act: 'register',
  by: head,
  data: {
    documents: [paper('registration_form', '2022-03-10'), paper('party_resolution', '2022-02-20')],
    figures: soundNeighbourhood,
  },
}

const codesOf = (answer: Awaited<ReturnType<Engine['act']>>) =>
  answer.ok ? [] : answer.refusals.map(({ code }) => code)

describe.each([
  ['memory', () => memoryJournal()],
  ['SQLite', () => sqliteJournal(new DatabaseSync(':memory:'))],
] as const)('an engine over the %s journal', (_, journalOf) => {
  it('opens a dossier, takes a step, and tells what waits for whom and until when', async () => {
    const { engine } = setUp(journalOf())
    expect(await engine.open(open)).toMatchObject({ ok: true, value: { repeated: false, dossier: { version: 1 } } })
    expect(await engine.inbox(head)).toEqual([
      {
        position: 'neighbourhoodHead',
        unit: village,
        dossier: open.dossier,
        act: 'register',
        due: '2022-03-31',
        line: { province: 'p26', district: 'd253', commune: 'c08779', neighbourhood: village },
      },
    ])
    expect(await engine.act(register)).toMatchObject({ ok: true, value: { dossier: { value: 'registered' } } })
    expect(await engine.inbox(head)).toMatchObject([{ act: 'selfAssess', due: '2022-11-14' }])
  })

  it('records a command once, however often it is sent', async () => {
    const { engine, journal } = setUp(journalOf())
    await engine.open(open)
    const first = await engine.act(register)
    const again = await engine.act(register)
    expect(again).toMatchObject({ ok: true, value: { repeated: true } })
    expect(again.ok && first.ok && again.value.recorded).toEqual(first.ok && first.value.recorded)
    expect(await journal.read(open.dossier)).toHaveLength(2)
  })

  it('refuses a command id that was used for something else', async () => {
    const { engine } = setUp(journalOf())
    await engine.open(open)
    await engine.act(register)
    expect(codesOf(await engine.act({ ...register, data: { items: ['submission'] } }))).toEqual(['command_reused'])
  })

  it('lets one of two offices that act at once through; the other is told what is open now', async () => {
    const { engine, journal } = setUp(journalOf())
    await engine.open(open)
    const answers = await Promise.all([engine.act(register), engine.act({ ...register, id: 'đăng-ký-2' })])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.flatMap(codesOf)).toEqual(['not_open_here'])
    expect(await journal.read(open.dossier)).toHaveLength(2)
  })

  it('takes the same command sent twice at once as one', async () => {
    const { engine, journal } = setUp(journalOf())
    await engine.open(open)
    const answers = await Promise.all([engine.act(register), engine.act(register), engine.act(register)])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await journal.read(open.dossier)).toHaveLength(2)
  })

  it('keeps a head that is what the facts fold to', async () => {
    const { engine, journal } = setUp(journalOf())
    await engine.open(open)
    await engine.act(register)
    const facts = (await journal.read(open.dossier)).map(({ fact }) => fact)
    expect((await journal.head(open.dossier))?.dossier).toEqual(fold(open.dossier, () => evaluateNeighbourhood, facts))
  })

  it('writes nothing when it refuses', async () => {
    const { engine, journal } = setUp(journalOf())
    await engine.open(open)
    const wrong = { ...soundNeighbourhood, 'households.registered': 999 }
    const answer = await engine.act({ ...register, data: { ...register.data, figures: wrong } })
    expect(codesOf(answer)).toEqual(['part_exceeds_whole'])
    expect(await journal.follow(0, 10)).toHaveLength(1)
    expect(await journal.command(register.id)).toBeUndefined()
  })

  it('opens one dossier for one subject and year, and another after it was withdrawn', async () => {
    const { engine } = setUp(journalOf())
    await engine.open(open)
    const second = { ...open, id: 'mở-2', dossier: 'đánh-giá-2022-b' }
    expect(codesOf(await engine.open(second))).toEqual(['dossier_exists'])
    await engine.act({ id: 'rút-1', dossier: open.dossier, act: 'withdrawEvaluation', by: head, data: {} })
    expect((await engine.open(second)).ok).toBe(true)
  })

  it.each([
    ['an unknown procedure', { procedure: 'arrest' }, 'unknown_procedure'],
    ['an unknown unit', { subject: 'n0' }, 'unknown_unit'],
    ['a unit that has none of it', { subject: 'p26' }, 'no_procedure_version'],
    ['a year that is far', { year: 2019 }, 'year_out_of_range'],
    ['an office that has no part in it', { by: police }, 'wrong_office'],
    ['a person who does not hold the office', { by: { ...head, person: 'p-9' } }, 'not_holder'],
    ['a predecessor that is not one', { follows: 'không-có' }, 'wrong_predecessor'],
    [
      'a commendation of nothing',
      { procedure: 'commend', variant: 'merit.commune', by: standing },
      'wrong_predecessor',
    ],
    [
      'a predecessor where there is none',
      { procedure: 'survey', by: police, model: model.id, follows: 'lời-kể' },
      'nothing_to_follow',
    ],
    ['a model that it is not about', { model: model.id }, 'model_not_used'],
    ['a survey for no model', { procedure: 'survey', by: police }, 'unknown_model'],
    [
      'a survey for a model that nobody knows',
      { procedure: 'survey', by: police, model: '9-tu-quan' },
      'unknown_model',
    ],
  ])('does not open a dossier for %s', async (_what, change, code) => {
    const { engine } = setUp(journalOf())
    expect(codesOf(await engine.open({ ...open, ...change }))).toEqual([code])
  })

  it('does not open a dossier for a year without rules', async () => {
    const ruleSets = nationalRuleSets.filter(({ version }) => version === '2022.1')
    const { engine } = setUp(journalOf(), { ruleSets })
    expect(codesOf(await engine.open({ ...open, year: 2021 }))).toEqual(['no_rule_set'])
  })

  it('names the successor of a unit that is no more', async () => {
    const { engine, clock } = setUp(journalOf())
    clock.moveTo('2025-08-01T08:00:00+07:00')
    const answer = await engine.open({ ...open, subject: 'c08779', year: 2025 })
    expect(answer).toMatchObject({
      refusals: [{ code: 'outside_unit_life', successors: [{ id: 'c08782@2025-07-01' }] }],
    })
  })

  it('does not know a dossier that was never opened', async () => {
    const { engine } = setUp(journalOf())
    expect(codesOf(await engine.act(register))).toEqual(['unknown_dossier'])
    expect(await engine.dossier('không-có')).toMatchObject({ refusals: [{ code: 'unknown_dossier' }] })
    expect(await engine.allowed({ dossier: 'không-có', by: head })).toMatchObject({ ok: false })
  })

  it('tells an office what it may do now and why not the rest', async () => {
    const { engine } = setUp(journalOf())
    await engine.open(open)
    const allowed = await engine.allowed({ dossier: open.dossier, by: head })
    if (!allowed.ok) throw new Error('the dossier was opened')
    const told = Object.fromEntries(allowed.value.map(({ step, refusals }) => [step.command, refusals[0]?.code]))
    const [first] = allowed.value
    expect(first?.could).toEqual([head])
    expect(told).toEqual({
      register: undefined,
      withdrawEvaluation: undefined,
      closeAsLapsed: 'too_early',
      selfAssess: 'not_open_here',
      appraise: 'not_open_here',
      returnDossier: 'not_open_here',
      recognise: 'not_open_here',
      refuseRecognition: 'not_open_here',
      returnAppraisal: 'not_open_here',
      returnProposal: 'not_open_here',
    })
  })

  it('shows when the record was changed from outside', async () => {
    const journal = journalOf()
    const { engine } = setUp(journal)
    await engine.open(open)
    await engine.act(register)
    const forged: Journal = {
      ...journal,
      read: async (id) =>
        (await journal.read(id)).map((recorded) =>
          recorded.version === 1 ? { ...recorded, fact: { ...recorded.fact, on: '2022-01-01' } } : recorded,
        ),
    }
    expect(await setUp(forged).engine.dossier(open.dossier)).toMatchObject({ value: { broken: { version: 1 } } })
  })
})

describe('definitions that change', () => {
  it('go on under a procedure that was given a last day', async () => {
    const { journal, engine } = setUp(memoryJournal())
    await engine.open(open)
    const procedures = nationalProcedures.map((procedure) =>
      procedure === evaluateNeighbourhood ? { ...procedure, meta: { ...procedure.meta, to: '2026-12-31' } } : procedure,
    )
    expect((await setUp(journal, { procedures }).engine.act(register)).ok).toBe(true)
  })

  it('stop a dossier whose procedure was edited in place or is gone, and say so', async () => {
    const { journal, engine } = setUp(memoryJournal())
    await engine.open(open)
    const edited = nationalProcedures.map((procedure) =>
      procedure === evaluateNeighbourhood ? { ...procedure, initial: 'submitted' as const } : procedure,
    )
    expect(await setUp(journal, { procedures: edited }).engine.act(register)).toMatchObject({
      refusals: [{ code: 'definition_unknown', reason: 'changed' }],
    })
    const without = setUp(journal, { procedures: [survey] }).engine
    expect(await without.act(register)).toMatchObject({ refusals: [{ code: 'definition_unknown', reason: 'absent' }] })
    const view = await without.dossier(open.dossier)
    expect(view).toMatchObject({ ok: true, value: { facts: [{ fact: { type: 'DossierOpened' } }] } })
  })

  it('leave the rules of an old assessment findable after a new set replaced them', async () => {
    const { journal, engine } = setUp(memoryJournal())
    await engine.open(open)
    const first = await engine.act(register)
    const view = await engine.dossier(open.dossier)
    const assessment = view.ok ? assessmentIn(view.value) : undefined
    expect(first.ok && first.value.dossier.assessment).toMatchObject({ fact: 2, verdict: assessment?.verdict })
    const replaced = { ...neighbourhood2022, version: '2022.2', title: commune2022.title }
    const ruleSets = [...nationalRuleSets, replaced]
    expect(setUp(journal, { ruleSets }).engine.findingsOf(assessment)?.ruleSet.version).toBe('2022.1')
    expect(setUp(journal, { ruleSets: [replaced] }).engine.findingsOf(assessment)).toBeUndefined()
  })
})
