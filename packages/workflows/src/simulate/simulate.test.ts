import { describe, expect, it } from 'vitest'
import { evaluateCommune2025, evaluateNeighbourhood } from '../national/evaluate.js'
import type { Procedure } from '../procedure/procedure.js'
import { layOverProcedure } from '../province/lay-over-procedure.js'
import type { Province } from '../province/province.js'
import { askTheFront, ownBasis, sampleOverlay, withInserts } from '../province/sample-overlay.fixture.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import { explore } from '../verify/explore.js'
import { type RecordedDossier, simulate } from './simulate.js'

/** The sample as an overlay of the province that the village is in. */
const ofPhuTho: Province = { ...sampleOverlay, id: 'phu-tho', unit: 'p25@2025-07-01' }

/** A record that willing offices have brought to an end. */
const ended = (procedure: Procedure, subject: string, end: string, openedOn: string): RecordedDossier => {
  const openedBy = { position: 'police', unit: subject, person: 'p' } as const
  const opened = scenario({ procedure, subject, openedBy, openedOn })
  const found = explore(procedure).configurations.find(({ value }) => value === end)
  const done = (found?.way ?? []).reduce<Scenario>((now, step) => now.after(willingAttempt(step, now.on)), opened)
  return { id: `${subject}/${end}`, facts: done.facts }
}

const village = ended(evaluateNeighbourhood, 'n08779.anh-dung', 'recognised', '2026-03-02')
const commune = ended(evaluateCommune2025, 'c08782@2025-07-01', 'recognised', '2026-03-02')

const only = (overlay: Province, record: RecordedDossier) => simulate(overlay, [record]).dossiers[0]

describe('a simulation', () => {
  it('of an overlay that says nothing changes nothing', () => {
    const { counts, dossiers } = simulate(ofPhuTho, [village, commune])
    expect(counts).toEqual({ same: 2, longer: 0, stopped: 0, lost: 0, gained: 0, open: 0 })
    expect(dossiers.flatMap(({ turned }) => turned)).toEqual([])
  })

  it('tells who would have had a further step to take, and how long it may take', () => {
    const overlay = {
      ...withInserts('evaluate.neighbourhood', askTheFront({ before: 'recognise' })),
      unit: ofPhuTho.unit,
    }
    expect(only(overlay, village)).toMatchObject({
      outcome: 'longer',
      extra: [{ act: 'giveFrontOpinion', workingDays: 3 }],
    })
    expect(only(overlay, commune)).toMatchObject({ outcome: 'same' })
  })

  it('tells at which step a dossier would have stopped, and for want of what', () => {
    const overlay: Province = {
      ...ofPhuTho,
      procedures: {
        'evaluate.neighbourhood': { requires: { appraise: [{ kind: 'documents', documents: ['opinion_letter'] }] } },
      },
    }
    const simulation = simulate(overlay, [village, commune])
    expect(simulation.dossiers[0]).toMatchObject({
      outcome: 'stopped',
      stop: { act: 'appraise', reason: 'papers', wanted: ['opinion_letter'] },
    })
    expect(simulation.byAct).toEqual({ appraise: 1 })
  })

  it('tells which decision would have come too late', () => {
    const overlay: Province = {
      ...ofPhuTho,
      procedures: { 'evaluate.neighbourhood': { shortens: { recognise: { before: '10-15', basis: ownBasis } } } },
    }
    expect(only(overlay, village)).toMatchObject({ outcome: 'stopped', stop: { act: 'recognise', reason: 'late' } })
  })

  it('tells which recognition would have been lost, and by which criterion', () => {
    const strictest: Province = {
      ...ofPhuTho,
      ruleSets: {
        'antt.commune': {
          figures: { cameras: { type: 'count', label: { vi: 'Số camera', en: 'Cameras' } } },
          adds: [
            {
              id: 'tinh-1',
              text: { vi: 'Có camera', en: 'There are cameras' },
              basis: ownBasis,
              from: '2025-08-01',
              rule: {
                kind: 'compare',
                figure: 'cameras',
                bound: 'atLeast',
                limit: [{ from: '2025-08-01', value: 1, basis: ownBasis }],
              },
            },
          ],
        },
      },
    }
    const simulation = simulate(strictest, [village, commune])
    expect(simulation.byCriterion).toEqual({ 'tinh-1': 1 })
    expect(simulation.dossiers[1]).toMatchObject({
      outcome: 'lost',
      turned: [{ criterion: 'tinh-1', after: 'undetermined', missing: ['cameras'] }],
    })
  })

  it('replays records that were made under another overlay, its steps left out', () => {
    const before = layOverProcedure(
      evaluateNeighbourhood,
      withInserts('evaluate.neighbourhood', askTheFront({ before: 'recognise' })),
    )
    const record = ended(before, 'n08779.anh-dung', 'recognised', '2026-03-02')
    expect(only(ofPhuTho, record)).toMatchObject({ outcome: 'same' })
  })

  it('says what it did not weigh', () => {
    const overlay: Province = {
      ...ofPhuTho,
      procedures: { survey: { requires: { selectSite: [{ kind: 'reason', basis: ownBasis }] } } },
    }
    expect(simulate(overlay, []).notWeighed).toEqual(['reason'])
  })

  it('leaves out what lies in other units', () => {
    expect(simulate(sampleOverlay, [village]).dossiers).toEqual([])
    expect(simulate({ ...ofPhuTho, unit: 'c08782@2025-07-01' }, [village, commune]).dossiers).toHaveLength(2)
  })

  it('leaves out records of a procedure that is not known', () => {
    expect(simulate(ofPhuTho, [{ id: 'x', facts: [] }]).dossiers).toEqual([])
  })
})
