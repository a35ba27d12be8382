import { expect, it } from 'vitest'
import type { FormValues } from './form-values.js'
import { restoredValues } from './restored-values.js'

const opening: FormValues = {
  documents: { plan: { number: '', on: '' } },
  figures: { households: '' },
  items: [],
  reason: '',
  session: { counts: {}, ballot: 'secret', recused: {} },
}

it('gives back what was typed', () => {
  const typed: FormValues = {
    documents: { plan: { number: '45/KH', on: '31/02/2020' } },
    figures: { households: 'mười' },
    items: ['plan'],
    reason: 'papers_doubtful',
    session: { counts: { members: '9' }, ballot: 'open', recused: { relative: '1' } },
  }
  expect(restoredValues(JSON.parse(JSON.stringify(typed)), opening)).toEqual(typed)
})

it.each([{}, { documents: null, figures: [1], items: 'plan', session: 7 }, { documents: { other: { number: '1' } } }])(
  'opens the form of today whatever was kept: %j',
  (kept) => {
    expect(restoredValues(kept, opening)).toMatchObject({ documents: opening.documents, session: opening.session })
  },
)
