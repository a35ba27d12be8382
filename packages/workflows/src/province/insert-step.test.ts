import { addDays } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { decidePassing } from '../deadlines/decide-passing.js'
import { runningDeadlines } from '../deadlines/running-deadlines.js'
import { covenant2023 } from '../national/covenant.js'
import { establish } from '../national/establish.js'
import { evaluateNeighbourhood } from '../national/evaluate.js'
import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import { type StateValue, statechart } from '../procedure/statechart.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import { explore } from '../verify/explore.js'
import { insertStep } from './insert-step.js'
import { layOverProcedure } from './lay-over-procedure.js'
import { askTheFront, withInserts } from './sample-overlay.fixture.js'

const village = 'n08779.anh-dung'

/** A dossier that willing offices have brought to a state, by a shortest way. */
const reached = (procedure: Procedure, state: string): Scenario => {
  const openedBy = { position: 'neighbourhoodHead', unit: village, person: 'trưởng-thôn' } as const
  const opened = scenario({ procedure, subject: village, openedBy, openedOn: '2024-03-01' })
  const found = explore(procedure).configurations.find(({ value }) => value === state)
  return (found?.way ?? []).reduce((now, step) => now.after(willingAttempt(step, now.on)), opened)
}

const dueOf = (procedure: Procedure, { dossier, on }: Scenario) =>
  runningDeadlines(procedure, dossier, on(dossier.lastOn)).find(({ act }) => act === 'recogniseCovenant')?.due

const evaluation = (anchor: Parameters<typeof askTheFront>[0]) =>
  layOverProcedure(evaluateNeighbourhood, withInserts('evaluate.neighbourhood', askTheFront(anchor)))

/** What can be taken there, what is held left out. */
const commandsAt = (procedure: ReturnType<typeof evaluation>, state: string) =>
  statechart(procedure)
    .open(state)
    .filter((step) => !isHeld(step))
    .map(({ command }) => command)

describe('a step that is put in before an act', () => {
  const merged = evaluation({ before: 'recognise' })

  it('is waited for where the act was, and the act is open after it', () => {
    expect(commandsAt(merged, 'appraised')).toContain('giveFrontOpinion')
    expect(commandsAt(merged, 'appraised')).not.toContain('recognise')
    expect(commandsAt(merged, 'appraised~giveFrontOpinion')).toContain('recognise')
  })

  it('leaves open what else was open there', () => {
    for (const state of ['appraised', 'appraised~giveFrontOpinion']) {
      expect(commandsAt(merged, state)).toEqual(expect.arrayContaining(['refuseRecognition', 'returnAppraisal']))
    }
  })
})

describe('a step that is put in after an act', () => {
  it('stands between the act and what came of it; the dossier can still be withdrawn', () => {
    const merged = evaluation({ after: 'selfAssess' })
    const between = 'submitted~giveFrontOpinion'
    expect(statechart(merged).step('registered', 'SelfAssessed')).toEqual({ value: between, ended: false })
    expect(commandsAt(merged, between)).toEqual(['giveFrontOpinion', 'withdrawEvaluation', 'closeAsLapsed'])
    expect(statechart(merged).step(between, 'FrontOpinionGiven')).toEqual({ value: 'submitted', ended: false })
  })

  it('cannot stand after the end', () => {
    const { states } = evaluateNeighbourhood
    expect(insertStep(states, askTheFront({ after: 'recognise' }), 'x')).toEqual({ fault: 'insert_after_end' })
  })
})

describe('an opinion that is asked beside an act', () => {
  const merged = evaluation({ beside: 'appraise' })
  const chart = statechart(merged)

  it('comes before or after the act, and both lead on', () => {
    expect(chart.step('submitted', 'FrontOpinionGiven')?.value).toBe('submitted~giveFrontOpinion')
    expect(chart.step('submitted~giveFrontOpinion', 'Appraised')?.value).toBe('appraised')
    expect(chart.step('submitted', 'Appraised')?.value).toBe('appraised~giveFrontOpinion')
    expect(chart.step('appraised~giveFrontOpinion', 'FrontOpinionGiven')?.value).toBe('appraised')
  })

  it('is one branch more where others are asked already', () => {
    const wider = layOverProcedure(covenant2023, withInserts('covenant', askTheFront({ beside: 'agreeDraft' })))
    const preparing = Object.entries(wider.states).find(([, { states }]) => states?.giveFrontOpinion)
    expect(preparing?.[1].type).toBe('parallel')
  })

  it('is no branch where the branches have a way out in common, which would stay open longer', () => {
    const beside = askTheFront({ beside: 'appointSteeringCommittee' })
    expect(insertStep(establish.states, beside, 'x')).toEqual({ fault: 'insert_beside_way_out' })
  })

  it('cannot have the name of a branch that is there', () => {
    const [preparing] = Object.values(covenant2023.states).filter(({ type }) => type === 'parallel')
    const [region = ''] = Object.keys(preparing?.states ?? {})
    const named = askTheFront({ beside: 'agreeDraft' }, { command: region })
    expect(insertStep(covenant2023.states, named, 'x')).toEqual({ fault: 'branch_taken' })
  })

  it('cannot stand beside the end', () => {
    const { states } = evaluateNeighbourhood
    expect(insertStep(states, askTheFront({ beside: 'recognise' }), 'x')).toEqual({ fault: 'insert_beside_end' })
  })
})

describe('a step that is put in', () => {
  it('is refused by a name that is not there', () => {
    expect(insertStep(establish.states, askTheFront({ before: 'dance' }), 'x')).toEqual({ fault: 'no_such_anchor' })
  })

  it('stands wherever its anchor does, several in the order in which they are listed', () => {
    const second = askTheFront({ before: 'recognise' }, { command: 'askPolice', fact: 'PoliceAsked' })
    const merged = layOverProcedure(
      evaluateNeighbourhood,
      withInserts('evaluate.neighbourhood', askTheFront({ before: 'recognise' }), second),
    )
    const chart = statechart(merged)
    const first = chart.step('appraised', 'FrontOpinionGiven')
    expect(first && chart.open(first.value).map(({ command }) => command)).toContain('askPolice')
  })

  it('stops no deadline of the nation while it is waited for, and what has passed once does not pass again', () => {
    const merged = layOverProcedure(covenant2023, withInserts('covenant', askTheFront({ before: 'recogniseCovenant' })))
    const asked = reached(merged, 'requested')
    const due = dueOf(covenant2023, reached(covenant2023, 'requested'))
    expect(dueOf(merged, asked)).toBe(due)
    const late = addDays(due ?? '', 1)
    const [row] = runningDeadlines(merged, asked.dossier, asked.on(late)).filter(
      ({ act }) => act === 'recogniseCovenant',
    )
    const passed = row && decidePassing(asked.on(late), row, { at: `${late}T00:00:00+07:00`, on: late })
    expect(passed).toMatchObject({ type: 'DeadlinePassed', passing: { whenPassed: 'escalate' } })
    if (!passed) throw new Error('it has passed')
    const told = asked.given(passed)
    const [step] = statechart(merged).open('requested')
    if (!step) throw new Error('the Front is asked there')
    const given = told.after(willingAttempt(step, told.on, late))
    expect(dueOf(merged, given)).toBeUndefined()
  })

  it('is asked once, in whatever order several are asked beside one act', () => {
    const other = askTheFront({ beside: 'appraise' }, { command: 'askPolice', fact: 'PoliceAsked' })
    const both = layOverProcedure(
      evaluateNeighbourhood,
      withInserts('evaluate.neighbourhood', askTheFront({ beside: 'appraise' }), other),
    )
    for (const { way } of explore(both).configurations) {
      const own = way.filter(({ insertedBy }) => insertedBy !== undefined).map(({ command }) => command)
      if (!way.some(({ returns }) => returns)) expect(new Set(own).size).toBe(own.length)
    }
    const runs = (from: string, facts: readonly string[]) =>
      facts.reduce<StateValue | undefined>((at, fact) => at && statechart(both).step(at, fact)?.value, from)
    expect(runs('submitted', ['FrontOpinionGiven', 'PoliceAsked', 'Appraised'])).toBe('appraised')
    expect(runs('submitted', ['PoliceAsked', 'FrontOpinionGiven', 'Appraised'])).toBe('appraised')
    expect(runs('submitted', ['PoliceAsked', 'Appraised', 'FrontOpinionGiven'])).toBe('appraised')
  })

  it('stands after an act in the order in which it is listed', () => {
    const second = askTheFront({ after: 'selfAssess' }, { command: 'askPolice', fact: 'PoliceAsked' })
    const merged = layOverProcedure(
      evaluateNeighbourhood,
      withInserts('evaluate.neighbourhood', askTheFront({ after: 'selfAssess' }), second),
    )
    const [first] = statechart(merged).open('submitted~giveFrontOpinion')
    expect(first?.command).toBe('giveFrontOpinion')
    expect(statechart(merged).step('registered', 'SelfAssessed')?.value).toBe('submitted~giveFrontOpinion')
    expect(statechart(merged).step('submitted~giveFrontOpinion', 'FrontOpinionGiven')?.value).toBe(
      'submitted~askPolice',
    )
  })

  it('lengthens no clock: the act is due when it would have been, however long the step took', () => {
    const merged = layOverProcedure(covenant2023, withInserts('covenant', askTheFront({ before: 'recogniseCovenant' })))
    const national = reached(covenant2023, 'requested')
    const asked = reached(merged, 'requested')
    for (const wait of [0, 1, 2, 3, 4, 5]) {
      const [step] = statechart(merged).open('requested')
      if (!step) throw new Error('the Front is asked there')
      const given = asked.after(willingAttempt(step, asked.on, addDays(asked.dossier.lastOn, wait)))
      expect(dueOf(merged, given)).toBe(dueOf(covenant2023, national))
    }
  })

  it('keeps what its clock had run when the dossier is sent back and comes again', () => {
    const merged = layOverProcedure(covenant2023, withInserts('covenant', askTheFront({ before: 'recogniseCovenant' })))
    const stays = (procedure: Procedure, ...facts: readonly string[]) => {
      let now = reached(procedure, 'requested')
      for (const fact of facts) {
        const step = statechart(procedure)
          .open(now.dossier.value)
          .find((one) => one.fact === fact)
        if (!step) throw new Error(`${fact} is open`)
        const day = addDays(now.dossier.lastOn, fact === 'CovenantReturned' ? 2 : 0)
        now = now.after(willingAttempt(step, now.on, day))
      }
      return dueOf(procedure, now)
    }
    const again = ['CovenantReturned', 'RecognitionRequested'] as const
    expect(stays(merged, 'FrontOpinionGiven', ...again, 'FrontOpinionGiven')).toBe(stays(covenant2023, ...again))
  })
})
