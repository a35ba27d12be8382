import type { OpenableProcedure } from '@anlang/adapters/client'
import { describe, expect, it } from 'vitest'
import { missingIn } from './read-opening.js'

const commend: OpenableProcedure = {
  id: 'commend.merit.commune',
  version: '1',
  procedure: 'commend',
  variant: 'merit.commune',
  title: { vi: 'Giấy khen', en: 'Merit' },
  basis: '',
  subjects: ['neighbourhood', 'entity'],
  entities: [{ value: 'collective', label: { vi: 'tập thể', en: 'collective' } }],
  units: [],
  years: [2022],
  models: [],
  follows: null,
}

const chosen = { subject: 'n08779.anh-dung', entityKind: '', entity: '', year: '2022', model: '', follows: '' }

describe('what is missing in an opening', () => {
  it('is nothing where it is about the unit itself', () => {
    expect(missingIn(commend, chosen)).toEqual([])
  })

  it('is the body of which only the kind is chosen: a dossier about the unit was not asked for', () => {
    expect(missingIn(commend, { ...chosen, entityKind: 'collective' })).toEqual(['entity'])
    expect(missingIn(commend, { ...chosen, entity: 'to-1' })).toEqual(['entityKind'])
  })

  it('is the body where a procedure is about bodies alone', () => {
    expect(missingIn({ ...commend, subjects: ['entity'] }, chosen)).toEqual(['entityKind', 'entity'])
  })
})
