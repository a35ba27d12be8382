import { expectTypeOf, test } from 'vitest'
import type { Actor, Signatory } from '../dossier/fact.js'
import type { ActCommand, ManyCommand, OpenCommand } from './commands.js'

const by: Actor = { position: 'chairman', unit: 'c08779', person: 'p-3' }

test('nobody acts as the clock, and a fact may name it', () => {
  // @ts-expect-error the clock is nobody's office
  const nobody: Actor = { position: 'clock', unit: 'c08779', person: 'clock' }
  expectTypeOf(nobody).toEqualTypeOf<Actor>()
  expectTypeOf<{ position: 'clock'; unit: string; person: string }>().toExtend<Signatory>()
  expectTypeOf<Actor>().toExtend<Signatory>()
  expectTypeOf<Signatory>().not.toExtend<Actor>()
})

test('an act that brings nothing says nothing of it', () => {
  const act: ActCommand = { id: 'c-1', dossier: 'd-1', act: 'recognise', by }
  const many: ManyCommand = { id: 'c-2', dossiers: ['d-1'], act: 'recognise', by }
  expectTypeOf(act.data).toEqualTypeOf(many.data)
})

test('acts and procedures of the nation are completed, and those of overlays are taken', () => {
  expectTypeOf<'recognise' | 'giveFrontOpinion'>().toExtend<ActCommand['act']>()
  expectTypeOf<Extract<ActCommand['act'], 'recognise' | 'giveFrontOpinion'>>().toEqualTypeOf<'recognise'>()
  expectTypeOf<Extract<OpenCommand['procedure'], 'evaluate' | 'x'>>().toEqualTypeOf<'evaluate'>()
  expectTypeOf<string>().toExtend<OpenCommand['procedure']>()
})
