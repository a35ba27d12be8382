import { expect, it } from 'vitest'
import { pathOfPlace } from './path-of-place.js'

const rules = {
  figures: { 'subjects.total': { type: 'count' } },
  criteria: [{ id: 'xa-1' }, { id: 'xa-2', rule: { kind: 'any', of: [{ kind: 'ratio' }] } }],
}

it.each([
  ['.', []],
  ['xa-2', ['criteria', 1]],
  ['criteria.1.rule.of.0.kind', ['criteria', 1, 'rule', 'of', 0, 'kind']],
  ['figures.subjects.total.type', ['figures', 'subjects.total', 'type']],
  ['title.vi', ['title.vi']],
])('the place %s of a rule set is the path %j', (place, path) => {
  expect(pathOfPlace(rules, place)).toEqual(path)
})

it('what is no rule set has no criteria', () => {
  expect(pathOfPlace('xa-2', 'xa-2')).toEqual(['xa-2'])
  expect(pathOfPlace({ criteria: ['xa-2'] }, 'xa-2')).toEqual(['xa-2'])
})
