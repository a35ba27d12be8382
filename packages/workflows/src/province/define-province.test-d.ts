import { describe, expectTypeOf, it } from 'vitest'
import { defineProvince } from './define-province.js'
import { national } from './nation.js'
import { askTheFront, ownBasis, sampleOverlay } from './sample-overlay.fixture.js'

describe('defineProvince', () => {
  it('keeps what it is given', () => {
    const province = defineProvince(national, { id: 'a', unit: 'p26', name: { vi: 'A', en: 'A' } })
    expectTypeOf(province.id).toEqualTypeOf<'a'>()
  })

  it('refuses a procedure that the nation does not have', () => {
    // @ts-expect-error misspelt
    defineProvince(national, { ...sampleOverlay, procedures: { 'evaluate.neighbourhod': {} } })
  })

  it('refuses an act that the procedure does not have', () => {
    defineProvince(national, {
      ...sampleOverlay,
      procedures: {
        'evaluate.neighbourhood': {
          // @ts-expect-error misspelt
          requires: { regster: [{ kind: 'reason', basis: ownBasis }] },
        },
      },
    })
    const { before: _, ...insert } = { ...askTheFront({ before: 'recognise' }), before: '' }
    defineProvince(national, {
      ...sampleOverlay,
      // @ts-expect-error misspelt
      procedures: { survey: { inserts: [{ ...insert, before: 'reportSurvy' }] } },
    })
  })

  it('refuses a rule set or criterion that the nation does not have', () => {
    // @ts-expect-error misspelt
    defineProvince(national, { ...sampleOverlay, ruleSets: { 'antt.planet': {} } })
    // @ts-expect-error misspelt
    defineProvince(national, { ...sampleOverlay, ruleSets: { 'antt.commune': { tightens: { 'xa-9': [] } } } })
    defineProvince(national, { ...sampleOverlay, ruleSets: { 'antt.commune': { tightens: { 'xa-4b': [] } } } })
  })
})
