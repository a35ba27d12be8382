import { provinceJsonSchema } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { keysAt } from './keys-at.js'

it('the keys of a place are those of every shape that may stand there', () => {
  const schema = {
    properties: {
      acts: { additionalProperties: { $ref: '#/$defs/act' } },
      steps: { items: { anyOf: [{ properties: { before: {} } }, { properties: { after: {} } }] } },
    },
    $defs: { act: { allOf: [{ properties: { by: {} } }, { properties: { due: {} } }] } },
  }
  expect(keysAt(schema, [])).toEqual(['acts', 'steps'])
  expect(keysAt(schema, ['acts', 'recognise'])).toEqual(['by', 'due'])
  expect(keysAt(schema, ['steps', 3])).toEqual(['before', 'after'])
  expect(keysAt(schema, ['steps', 3, 'before', 'x'])).toEqual([])
})

it('an overlay has them at its top and within', () => {
  expect(keysAt(provinceJsonSchema(), [])).toEqual(expect.arrayContaining(['id', 'unit', 'procedures']))
  expect(keysAt(provinceJsonSchema(), ['procedures', 'evaluate.neighbourhood'])).toContain('shortens')
})
