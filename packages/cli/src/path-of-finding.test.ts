import type { Finding, Province } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { pathOfFinding } from './path-of-finding.js'

const name = { vi: 'A', en: 'A' }
const basis = { instrument: 'qd-1' }
const overlay: Province = {
  id: 'a',
  unit: 'p26',
  name,
  ruleSets: {
    'antt.commune': {
      adds: [{ id: 'a-1', text: name, basis, rule: { kind: 'recognised', figure: 'f' } }],
      tightens: { 'xa-4b': [] },
    },
  },
  procedures: {
    survey: {
      inserts: [
        {
          command: 'giveOpinion',
          fact: 'OpinionGiven',
          title: name,
          by: [],
          before: 'selectSite',
          deadline: { days: 3, whenPassed: 'remind', basis },
          basis,
        },
      ],
      shortens: { selectSite: { days: 3, basis } },
    },
  },
}

const sentence = name
const findings: readonly (readonly [Finding, readonly (string | number)[] | undefined])[] = [
  [{ code: 'removes', place: 'a', subject: 'x', path: ['x'] }, ['x']],
  [{ code: 'dead_step', place: 'reported/OpinionGiven', subject: 'x' }, ['procedures', 'survey', 'inserts', 0]],
  [
    { proof: 'timely', code: 'no_deadline', place: 'survey reported', subject: 'giveOpinion' },
    ['procedures', 'survey', 'inserts', 0],
  ],
  [
    { proof: 'refines', code: 'deadline_later', place: 'survey reported', subject: 'selectSite' },
    ['procedures', 'survey', 'shortens', 'selectSite'],
  ],
  [{ proof: 'refines', code: 'office_changed', place: 'survey x', subject: 'other' }, ['procedures', 'survey']],
  [{ code: 'never_met', place: 'a-1', subject: 'f', sentence }, ['ruleSets', 'antt.commune', 'adds', 0]],
  [
    { code: 'unknown_figure', place: 'a-1', subject: 'f', sentence },
    ['ruleSets', 'antt.commune', 'adds', 0, 'rule', 'figure'],
  ],
  [
    { code: 'unknown_instrument', place: 'reported/OpinionGiven', subject: 'qd-1' },
    ['procedures', 'survey', 'inserts', 0, 'deadline', 'basis', 'instrument'],
  ],
  [
    { proof: 'tightens', code: 'criterion_loosened', place: 'antt.commune xa-4b', subject: '2022-02-10' },
    ['ruleSets', 'antt.commune', 'tightens', 'xa-4b'],
  ],
  [{ code: 'duplicate_criterion', place: 'antt.commune', subject: 'z', sentence }, ['ruleSets', 'antt.commune']],
  [{ proof: 'sound', code: 'programme_broken', place: 'convert', subject: 'operate' }, undefined],
]

it.each(findings)('finds the part of the overlay that %j is about', (finding, path) => {
  expect(pathOfFinding(finding, overlay)).toEqual(path)
})
