import { establish, nationalProcedures, type Procedure, statesOf, stepsOf, survey } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { crowdedProcedure } from '../../test/crowded-procedure.js'
import { procedureMermaid } from './procedure-mermaid.js'

describe('a procedure for Mermaid', () => {
  it('has its states, steps, beginning and ends, in the language asked for', () => {
    expect(procedureMermaid(survey, { locale: 'en' }).split('\n')).toEqual([
      '---',
      `title: "${survey.meta.title.en}"`,
      '---',
      'stateDiagram-v2',
      '  state "Being surveyed" as s_surveying',
      '  state "Survey reported" as s_reported',
      '  state "Selected" as s_selected',
      '  state "Declined" as s_declined',
      '  state "Withdrawn" as s_withdrawn',
      '  [*] --> s_surveying',
      '  s_surveying --> s_reported: Report the survey',
      '  s_surveying --> s_withdrawn: Withdraw the survey',
      '  s_reported --> s_selected: Select the site',
      '  s_reported --> s_surveying: Return the survey',
      '  s_reported --> s_declined: Decline the site',
      '  s_selected --> [*]',
      '  s_declined --> [*]',
      '  s_withdrawn --> [*]',
    ])
  })

  it('sets apart what goes on side by side, and says what follows', () => {
    const drawn = procedureMermaid(establish, { locale: 'vi' })
    expect(drawn.match(/^ +--$/gm)).toHaveLength(1)
    expect(drawn).toContain('s_deciding --> s_preparing: Mọi nhánh đã xong')
    expect(drawn).toContain('as s_deciding_model {')
  })

  it('marks where a dossier stands, in every branch', () => {
    const at = { deciding: { model: 'decided', steering: 'awaited' } }
    expect(procedureMermaid(establish, { locale: 'vi', at })).toContain(
      'class s_deciding_model_decided,s_deciding_steering_awaited active',
    )
  })

  it('leaves out no state and no step, and closes what it opens', () => {
    for (const procedure of nationalProcedures) {
      const drawn = procedureMermaid(procedure, { locale: 'vi' })
      expect(drawn.match(/^ *state "/gm)).toHaveLength(statesOf(procedure).length)
      expect(drawn.match(/ --> s_\w+: /g)?.length).toBeGreaterThanOrEqual(stepsOf(procedure).length)
      expect(drawn.match(/ \{$/gm)?.length).toBe(drawn.match(/^ *\}$/gm)?.length)
    }
  })

  it('lets no title be taken for anything but text, and gives no two states one name', () => {
    const [title] = [{ vi: 'a"; b --> c\n[*] --> d: <b>#1 %% {x}', en: 'x' }]
    const state = { meta: { title } }
    const hostile: Procedure = { ...survey, initial: 'a-b', states: { 'a-b': state, a_b: state } }
    const drawn = procedureMermaid(hostile, { locale: 'vi' })
    expect(drawn).toContain(
      'state "a#34;#59; b --#62; c [*] --#62; d#58; #60;b#62;#35;1 #37;#37; #123;x#125;" as s_a_b\n',
    )
    expect(drawn).toContain(' as s_a_b_2\n')
    expect(procedureMermaid(crowdedProcedure, { locale: 'vi' })).toContain('#60;các cơ quan#62; & đoàn thể')
  })
})
