import { describe, expect, it } from 'vitest'
import { evaluateNeighbourhood } from '../national/evaluate.js'
import { nationalProcedures } from '../national/national-procedures.js'
import { layOverProcedure } from '../province/lay-over-procedure.js'
import { askTheFront, withInserts } from '../province/sample-overlay.fixture.js'
import { refusalNames } from './refusal-names.js'

const overlay = withInserts('evaluate.neighbourhood', askTheFront({ before: 'recognise' }))
const own = layOverProcedure(evaluateNeighbourhood, overlay)
const between = 'appraised~giveFrontOpinion'

describe('names', () => {
  it('are those of the nation where nothing is given', () => {
    const names = refusalNames({}, 'en')
    expect(names.act('recognise')).toBe(refusalNames({ procedures: nationalProcedures }, 'en').act('recognise'))
    expect(names.unit('c08779')).toBe('xã Bạch Lưu')
    expect(names.act('giveFrontOpinion')).toBe('giveFrontOpinion')
  })

  it('of a step that an overlay puts in come from the procedure spoken of', () => {
    const names = refusalNames({ procedure: own }, 'en')
    expect(names.act('giveFrontOpinion')).toBe('Opinion of the Fatherland Front')
    expect(names.state(own.id, between)).not.toBe(between)
  })

  it('of the procedure spoken of go before those of others', () => {
    const title = { vi: 'Mặt trận góp ý', en: 'Advice of the Front' }
    const other = layOverProcedure(
      evaluateNeighbourhood,
      withInserts('evaluate.neighbourhood', askTheFront({ before: 'recognise' }, { title })),
    )
    expect(refusalNames({ procedure: own, procedures: [other] }, 'vi').act('giveFrontOpinion')).toBe(
      'Mặt trận Tổ quốc cho ý kiến',
    )
  })

  it('of a state that only one version has are found among them all', () => {
    const names = refusalNames({ procedures: [...nationalProcedures, own] }, 'vi')
    expect(names.state(own.id, between)).toBe(refusalNames({ procedures: [own] }, 'vi').state(own.id, between))
    expect(names.state(own.id, between)).not.toBe(between)
  })
})
