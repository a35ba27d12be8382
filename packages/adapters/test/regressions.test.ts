import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { law } from '@anlang/core'
import {
  checkProcedure,
  establish,
  evaluateNeighbourhood,
  type Journal,
  operate,
  type Procedure,
  planMigration,
  statechart,
} from '@anlang/workflows'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { openSqliteJournal } from '../src/sqlite-file/index.js'
import { fixedDirectory } from '../src/training/index.js'
import { at, codesOf, commune, openOffice, papers, village } from './office.js'
import { chairman, evaluated, evaluationOf, head, openEvaluation, standing } from './recognised.js'

const scratch = mkdtempSync(join(tmpdir(), 'anlang-regressions-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const opened = (path: string) => {
  const answer = openSqliteJournal(path)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value
}

describe('a timer that is lost or fires at once after a restart (xstate 5331 and 4860, restate-xstate 0.5.1)', () => {
  it('stands in the file: another process, started later, does it on its day and not before', async () => {
    const path = join(scratch, 'đồng-hồ.anlang')
    const first = opened(path)
    await openEvaluation(openOffice({ journal: first.journal }))
    first.close()
    for (const [day, done] of [
      ['2022-03-02', 0],
      ['2022-03-31', 0],
      ['2022-04-01', 1],
      ['2022-04-02', 0],
    ] as const) {
      const again = opened(path)
      const ticked = await openOffice({ journal: again.journal }).tick(day)
      expect(ticked.done, day).toHaveLength(done)
      again.close()
    }
  })
})

describe('a step that nobody can be offered (yawl 559)', () => {
  const basis = law('tt-124-2021', '8')
  const without = (by: readonly never[]): Procedure => ({
    ...evaluateNeighbourhood,
    states: {
      ...evaluateNeighbourhood.states,
      registering: {
        meta: { title: { vi: 'Chờ', en: 'Waiting' } },
        on: {
          Registered: {
            target: 'registered',
            meta: { command: 'register', title: { vi: 'Đăng ký', en: 'Register' }, by, basis },
          },
        },
      },
    },
  })

  it('is found before a dossier runs', () => {
    expect(checkProcedure(without([])).map(({ code }) => code)).toContain('step_of_nobody')
  })

  it('shows with who could when the directory has nobody left but who did the step before', async () => {
    const both = { ...standing, person: head.person }
    const office = openOffice({ directory: fixedDirectory([head, both]) })
    await openEvaluation(office)
    await office.run('đánh-giá', [evaluationOf().register, evaluationOf().selfAssess])
    const allowed = await office.engine.allowed({ dossier: 'đánh-giá', by: both })
    const appraise = allowed.ok ? allowed.value.find(({ step }) => step.command === 'appraise') : undefined
    expect(appraise).toMatchObject({ refusals: [{ code: 'same_person' }], could: [] })
  })
})

describe('a dossier that is stuck because its branches moved (flowable 2636, elsa 6851)', () => {
  it('cannot come about: a plan keeps every branch, or is refused before anything is written', () => {
    const place = { deciding: { model: 'decided', steering: 'awaited' } }
    const { deciding, ...states } = establish.states
    const renamed: Procedure = {
      ...establish,
      states: { ...states, deciding: { ...deciding, states: { modelOfSite: deciding.states?.model ?? deciding } } },
    }
    expect(planMigration(establish, renamed, [place])).toMatchObject({ ok: false })
    const plan = planMigration(establish, establish, [place])
    expect(
      plan.ok &&
        statechart(establish)
          .open(plan.value.moves[0]?.to ?? '')
          .map(({ command }) => command),
    ).toContain('appointSteeringCommittee')
  })
})

describe('an event that came before its wait and vanished (inngest 1433)', () => {
  it('is kept, survives the process that took it in, and is used by the next look at the clock', async () => {
    const path = join(scratch, 'đến-sớm.anlang')
    const first = opened(path)
    const office = await evaluated(
      openOffice({ journal: first.journal }),
      'register',
      'selfAssess',
      'appraise',
      'recognise',
    )
    await office.open(
      { dossier: 'hủy', procedure: 'revoke', subject: village, year: 2022, by: standing, follows: 'đánh-giá' },
      '2022-12-01',
    )
    await office.act('hủy', { on: '2022-12-01', by: at('police', commune), act: 'supportAsPolice' })
    // the process dies after the proposal was written and before the kept opinion was used
    let appends = 0
    const dying: Journal = {
      ...first.journal,
      append: async (entry) => {
        appends += 1
        if (appends > 1) throw new Error('the process died')
        return first.journal.append(entry)
      },
    }
    const last = openOffice({ journal: dying })
    const propose = last.act('hủy', {
      on: '2022-12-05',
      by: standing,
      act: 'proposeRevocation',
      data: {
        documents: papers('2022-12-05', 'submission'),
        figures: { 'recognition.flawed': true, 'year.spoilt': false },
        reason: 'new_evidence',
      },
    })
    await expect(propose).rejects.toThrow('the process died')
    first.close()
    const again = opened(path)
    const ticked = await openOffice({ journal: again.journal }).tick('2022-12-05')
    expect(ticked.done.map(({ recorded }) => recorded.fact.type)).toEqual(['PoliceSupported'])
    again.close()
  })
})

describe('success that is returned while the event was dropped (eventuous 553)', () => {
  it('is no success: whoever lost the race decides again, and both facts stand', async () => {
    const kept = memoryJournal()
    let raced = false
    const rival = openOffice({ journal: kept })
    const journal: Journal = {
      ...kept,
      append: async (entry) => {
        if (!raced && entry.expected > 0) {
          raced = true
          await rival.act('đánh-giá', evaluationOf().register)
        }
        return kept.append(entry)
      },
    }
    const office = openOffice({ journal })
    await openEvaluation(office)
    office.on('2022-03-02')
    const answer = await office.engine.act({
      id: 'rút',
      dossier: 'đánh-giá',
      act: 'withdrawEvaluation',
      by: head,
      data: {},
    })
    expect(answer.ok && answer.value.recorded.version).toBe(3)
    const facts = await kept.read('đánh-giá')
    expect(facts.map(({ fact }) => fact.type)).toEqual(['DossierOpened', 'Registered', 'EvaluationWithdrawn'])
  })

  it('is a refusal where nobody wins within reason, and nothing is written', async () => {
    const kept = memoryJournal()
    const office = openOffice({ journal: kept })
    await openEvaluation(office)
    const losing: Journal = { ...kept, append: async () => ({ ok: false, code: 'conflict', version: 9 }) }
    const answer = await openOffice({ journal: losing }).act('đánh-giá', evaluationOf().register)
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'conflict', version: 9 }] })
    expect(await kept.read('đánh-giá')).toHaveLength(1)
  })
})

describe('an event that has no effect and passes in silence', () => {
  it.each([
    ['an act of another state', 'recognise', 'not_open_here'],
    ['an act that no procedure has', 'arrest', 'unknown_act'],
  ])('is refused: %s', async (_, act, code) => {
    const office = openOffice()
    await openEvaluation(office)
    expect(codesOf(await office.act('đánh-giá', { on: '2022-03-02', by: chairman, act }))).toEqual([code])
  })

  it('is a fact where a step leads back to where it began', () => {
    const { step } = statechart(operate)
    expect(step('operating', 'PreliminaryReviewed')).toEqual({ value: 'operating', ended: false })
    expect(step('operating', 'NoSuchFact')).toBeUndefined()
  })

  it('is told of a look at the clock that had nothing to do', async () => {
    expect(await openOffice().tick('2022-03-02')).toEqual({ done: [], failed: [] })
  })
})
