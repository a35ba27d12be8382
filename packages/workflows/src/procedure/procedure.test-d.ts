import { law } from '@anlang/core'
import { expectTypeOf, test } from 'vitest'
import { survey } from '../national/survey.js'
import type { DocumentKind } from './document-kinds.js'
import type { Position } from './positions.js'
import { defineProcedure, type Procedure } from './procedure.js'

const { meta } = survey
const basis = law('nd-06-2014', '5.4')
const act = { command: 'act', title: meta.title, by: [{ position: 'police', at: 'commune' }], basis } as const
const title = { title: meta.title }

test('states are inferred from their keys', () => {
  expectTypeOf(survey).toExtend<Procedure<'surveying' | 'reported' | 'selected' | 'declined' | 'withdrawn'>>()
})

test('a misspelt initial state or target does not compile', () => {
  defineProcedure({
    id: 'p',
    version: '1',
    meta,
    // @ts-expect-error there is no such state
    initial: 'begn',
    states: { begin: { meta: title } },
  })
  defineProcedure({
    id: 'p',
    version: '1',
    meta,
    initial: 'begin',
    // @ts-expect-error there is no such target
    states: { begin: { meta: title, on: { Done: { target: 'edn', meta: act } } }, end: { meta: title } },
  })
})

test('a misspelt position or document does not compile', () => {
  // @ts-expect-error there is no such position
  expectTypeOf<'polise'>().toExtend<Position>()
  // @ts-expect-error there is no such document
  expectTypeOf<'certificate'>().toExtend<DocumentKind>()
})

test('a misspelt instrument does not compile', () => {
  // @ts-expect-error there is no such instrument
  law('tt-142-2021')
})
