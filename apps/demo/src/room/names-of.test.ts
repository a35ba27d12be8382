import { memoryJournal } from '@anlang/adapters/memory'
import { fixedClock, trustingDirectory } from '@anlang/adapters/training'
import { createEngine } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { frontAsked } from './front-asked.fixture.js'
import { inBoth, namesOf } from './names-of.js'

describe('the names of a room', () => {
  it('have the steps that its overlays put in', () => {
    const clock = fixedClock('2022-11-14T08:00:00+07:00')
    const engine = createEngine({ journal: memoryJournal(), directory: trustingDirectory, clock, province: frontAsked })
    expect(inBoth(namesOf(engine, '2022-11-14'), ({ act }) => act('giveFrontOpinion'))).toEqual({
      vi: 'Mặt trận Tổ quốc cho ý kiến',
      en: 'Opinion of the Fatherland Front',
    })
  })
})
