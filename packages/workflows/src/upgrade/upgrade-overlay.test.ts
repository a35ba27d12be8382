import { describe, expect, it } from 'vitest'
import { nationalRenames } from '../national/national-renames.js'
import { layOver } from '../province/lay-over.js'
import { mapActs } from '../province/map-acts.js'
import { type Nation, national } from '../province/nation.js'
import type { Province } from '../province/province.js'
import { askTheFront, ownBasis, sampleOverlay } from '../province/sample-overlay.fixture.js'
import { verifyProvince } from '../verify/verify-province.js'
import { describeDiagnostic } from '../words/describe-diagnostic.js'
import type { Rename } from './rename.js'
import { upgradeOverlay } from './upgrade-overlay.js'

const overlay: Province = {
  ...sampleOverlay,
  ruleSets: { 'antt.commune': { tightens: { 'xa-4b': [{ from: '2025-08-01', value: 80, basis: ownBasis }] } } },
  procedures: {
    'evaluate.neighbourhood': {
      inserts: [askTheFront({ before: 'recognise' })],
      requires: { appraise: [{ kind: 'documents', documents: ['opinion_letter'] }] },
      shortens: { selfAssess: { before: '11-10', basis: ownBasis } },
      rewords: { acts: { recognise: sampleOverlay.name }, states: { submitted: sampleOverlay.name } },
    },
  },
}

const rename = (kind: Rename['kind'], from: string, to: Rename['to'], of?: string, release = '0.2.0'): Rename => ({
  release,
  kind,
  from,
  to,
  ...(of === undefined ? {} : { of }),
})

/** The nation of a later release, in which acts of an evaluation are called otherwise. */
const later = (names: Readonly<Record<string, string>>): Nation => ({
  ...national,
  procedures: national.procedures.map((procedure) =>
    procedure.id === 'evaluate.neighbourhood'
      ? mapActs(procedure, (meta) => ({
          ...meta,
          command: names[meta.command] ?? meta.command,
          ...(meta.requires
            ? {
                requires: meta.requires.map((one) =>
                  one.kind === 'separation' ? { ...one, from: names[one.from] ?? one.from } : one,
                ),
              }
            : {}),
        }))
      : procedure,
  ),
})

describe('an overlay of an earlier release', () => {
  it('stays the very one where nothing that it speaks of was renamed', () => {
    expect(upgradeOverlay(overlay, nationalRenames).overlay).toBe(overlay)
    expect(upgradeOverlay(overlay, [rename('act', 'draftPlan', ['writePlan'], 'plan')]).rewritten).toEqual([])
  })

  it('is rewritten wherever a renamed act stands, and then verifies over the nation of today', () => {
    const nation = later({ recognise: 'decide', appraise: 'examine' })
    expect(verifyProvince(overlay, { nation }).faults.map(({ code }) => code)).toContain('unknown_act')
    const { overlay: upgraded, rewritten } = upgradeOverlay(overlay, [
      rename('act', 'recognise', ['decide'], 'evaluate.neighbourhood'),
      rename('act', 'appraise', ['examine'], 'evaluate.neighbourhood'),
    ])
    expect(rewritten.map(({ path }) => path.slice(2))).toEqual([
      ['inserts', 0, 'before'],
      ['requires', 'appraise'],
      ['rewords', 'acts', 'recognise'],
    ])
    expect(verifyProvince(upgraded, { nation }).faults).toEqual([])
    expect(layOver(nation, [upgraded]).procedures).not.toEqual(nation.procedures)
  })

  it('says of every part what it said of an act or a criterion that was split', () => {
    const { overlay: upgraded } = upgradeOverlay(overlay, [
      rename('act', 'recognise', ['sign', 'publish'], 'evaluate.neighbourhood'),
      rename('criterion', 'xa-4b', ['xa-4b-1', 'xa-4b-2'], 'antt.commune'),
    ])
    const { inserts, rewords } = upgraded.procedures?.['evaluate.neighbourhood'] ?? {}
    expect(inserts).toMatchObject([{ before: 'sign' }])
    expect(Object.keys(rewords?.acts ?? {})).toEqual(['sign', 'publish'])
    expect(Object.keys(upgraded.ruleSets?.['antt.commune']?.tightens ?? {})).toEqual(['xa-4b-1', 'xa-4b-2'])
  })

  it('goes through releases in their order', () => {
    const { overlay: upgraded, rewritten } = upgradeOverlay(overlay, [
      rename('procedure', 'evaluate.neighbourhood', ['evaluate.village']),
      rename('state', 'submitted', ['received'], 'evaluate.village', '0.3.0'),
    ])
    expect(Object.keys(upgraded.procedures?.['evaluate.village']?.rewords?.states ?? {})).toEqual(['received'])
    expect(rewritten).toHaveLength(2)
  })

  it('names the acts of today in what it asks for, too, and in the clocks of its terms', () => {
    const asked: Province = {
      ...sampleOverlay,
      procedures: {
        survey: {
          inserts: [
            askTheFront(
              { before: 'selectSite' },
              { requires: [{ kind: 'separation', from: 'reportSurvey', basis: ownBasis }] },
            ),
          ],
          requires: {
            selectSite: [
              { kind: 'separation', from: 'reportSurvey', basis: ownBasis },
              { kind: 'advice', of: 'reportSurvey', is: 'for', basis: ownBasis },
              { kind: 'elapsed', since: 'reportSurvey', days: 3, basis: ownBasis },
              { kind: 'reason', basis: ownBasis },
            ],
          },
          shortens: { selectSite: { workingDays: 3, after: 'reportSurvey', basis: ownBasis } },
        },
      },
    }
    const { overlay: upgraded, rewritten } = upgradeOverlay(asked, [
      rename('act', 'reportSurvey', ['writeReport', 'sendReport'], 'survey'),
    ])
    const { inserts, requires, shortens } = upgraded.procedures?.survey ?? {}
    expect(inserts?.[0]?.requires).toMatchObject([{ from: 'writeReport' }, { from: 'sendReport' }])
    expect(requires?.selectSite).toMatchObject([
      { kind: 'separation', from: 'writeReport' },
      { kind: 'separation', from: 'sendReport' },
      { kind: 'advice', of: 'sendReport' },
      { kind: 'elapsed', since: 'sendReport' },
      { kind: 'reason' },
    ])
    expect(shortens).toMatchObject({ selectSite: { after: 'sendReport' } })
    expect(rewritten.map(({ path }) => path.slice(2).join('.'))).toEqual([
      'requires.selectSite.2.since',
      'requires.selectSite.1.of',
      'requires.selectSite.0.from',
      'shortens.selectSite.after',
      'inserts.0.requires.0.from',
    ])
  })
})

describe('two words that became one', () => {
  const needs = (...documents: ('opinion_letter' | 'notice')[]) => [{ kind: 'documents', documents } as const]
  const merged = [
    rename('act', 'register', ['enter'], 'evaluate.neighbourhood'),
    rename('act', 'selfAssess', ['enter'], 'evaluate.neighbourhood'),
  ]
  const laid = (more: NonNullable<Province['procedures']>[string]): Province => ({
    ...sampleOverlay,
    procedures: { 'evaluate.neighbourhood': more },
  })

  it('are joined where both ask for something', () => {
    const both = laid({ requires: { register: needs('opinion_letter'), selfAssess: needs('notice') } })
    const { overlay: upgraded, faults } = upgradeOverlay(both, merged)
    expect(upgraded.procedures?.['evaluate.neighbourhood']?.requires).toEqual({
      enter: [...needs('opinion_letter'), ...needs('notice')],
    })
    expect(faults).toEqual([])
  })

  it('are left and told, both by name, where only one of two terms or names could be kept', () => {
    const both = laid({
      shortens: { register: { days: 3, basis: ownBasis }, selfAssess: { days: 5, basis: ownBasis } },
      rewords: { acts: { register: sampleOverlay.name, recognise: sampleOverlay.name } },
    })
    const { overlay: upgraded, faults, rewritten } = upgradeOverlay(both, merged)
    expect(upgraded.procedures?.['evaluate.neighbourhood']?.shortens).toEqual(
      both.procedures?.['evaluate.neighbourhood']?.shortens,
    )
    expect(faults).toEqual([
      {
        code: 'renamed_into_one',
        place: 'ninh-binh-2025',
        subject: 'enter',
        detail: 'register, selfAssess',
        path: ['procedures', 'evaluate.neighbourhood', 'shortens', 'selfAssess'],
      },
    ])
    expect(rewritten.map(({ from }) => from)).toEqual(['register'])
    const [fault] = faults
    expect(fault && describeDiagnostic(fault, 'vi')).toContain('“register, selfAssess” nay cùng là “enter”')
  })

  it('are told, too, where one was there already', () => {
    const both: Province = {
      ...sampleOverlay,
      ruleSets: { 'antt.commune': { tightens: { 'xa-4a': [], 'xa-4b': [] } } },
    }
    const { faults } = upgradeOverlay(both, [rename('criterion', 'xa-4a', ['xa-4b'], 'antt.commune')])
    expect(faults).toMatchObject([{ code: 'renamed_into_one', subject: 'xa-4b', detail: 'xa-4a, xa-4b' }])
  })
})
