import { describe, expect, it } from 'vitest'
import type { ProcedureOverlay } from '../province/procedure-overlay.js'
import { askTheFront, ownBasis, sampleOverlay } from '../province/sample-overlay.fixture.js'
import { describeDiagnostic } from '../words/describe-diagnostic.js'
import { verifyProvince } from './verify-province.js'

const id = 'evaluate.neighbourhood'
const notBefore = (monthDay: string) => ({ kind: 'notBefore', monthDay, basis: ownBasis }) as const
const before = (day: string) => ({ recognise: { before: day, basis: ownBasis } })

const told = (overlay: ProcedureOverlay, procedure = id) => {
  const { faults } = verifyProvince({ ...sampleOverlay, procedures: { [procedure]: overlay } })
  return faults.map((fault) => [
    fault.code,
    'path' in fault ? fault.path?.slice(2).join('.') : undefined,
    ...(['en', 'vi'] as const).map((locale) => describeDiagnostic(fault, locale).split('): ').slice(1).join('): ')),
  ])
}
const fault = (path: string, en: string, vi: string) => [
  ['never_in_time', path, expect.stringContaining(en), expect.stringContaining(vi)],
]

const quick = askTheFront(
  { before: 'recognise' },
  { deadline: { workingDays: 1, whenPassed: 'remind', basis: ownBasis } },
)

describe('what keeps an act from being in time', () => {
  it('is a day before which it cannot be taken, without any step put in', () => {
    const found = fault(
      'requires.appraise.0',
      '“appraise” is not to be taken before 12-01. Give “appraise” an earlier day, or leave this requirement out.',
      '“appraise” không được thực hiện trước ngày 01/12. Hãy ghi ngày sớm hơn cho “appraise” hoặc bỏ điều kiện này.',
    )
    expect(told({ requires: { appraise: [notBefore('12-01')] } })).toEqual(found)
  })

  it('is that day, and not a quick step that comes after it or a term that is no shorter', () => {
    const path = 'requires.appraise.0'
    const overlay = { requires: { appraise: [notBefore('12-01')] }, inserts: [quick] }
    const [en, vi] = [
      '“appraise” is not to be taken before 12-01; “giveFrontOpinion”, which is put in, takes up its 1 working day. Give “appraise”',
      'bước chèn “giveFrontOpinion” dùng hết thời hạn 1 ngày làm việc. Hãy ghi ngày sớm hơn cho “appraise”',
    ]
    expect(told(overlay)).toEqual(fault(path, en, vi))
    expect(told({ ...overlay, shortens: before('11-15') })).toEqual(fault(path, en, vi))
  })

  it('is the one of the step that waits for it', () => {
    const insert = { ...quick, requires: [notBefore('12-01')] }
    expect(told({ inserts: [insert] })).toEqual(
      fault('inserts.0.requires.0', 'Give “giveFrontOpinion” an earlier day', 'Hãy ghi ngày sớm hơn'),
    )
  })

  it('is a term that is shortened to what the nation itself cannot keep', () => {
    expect(told({ shortens: before('11-01') })).toEqual(
      fault(
        'shortens.recognise',
        'the term of “recognise” is before 11-01. Shorten the term of “recognise” less.',
        'thời hạn của “recognise” là trước ngày 01/11. Hãy để thời hạn của “recognise” dài hơn.',
      ),
    )
    expect(told({ shortens: before('10-15'), inserts: [quick] })).toEqual(
      fault('shortens.recognise', 'Shorten the term of “recognise” less.', 'Hãy để thời hạn'),
    )
  })

  it('is what is waited for since an earlier act', () => {
    const elapsed = { kind: 'elapsed', since: 'appraise', days: 340, basis: ownBasis } as const
    expect(told({ requires: { recognise: [elapsed] } })).toEqual(
      fault(
        'requires.recognise.0',
        '“recognise” waits until 340 days after “appraise”. Let “recognise” wait fewer days',
        '“recognise” phải chờ đủ 340 ngày sau “appraise”. Hãy giảm số ngày chờ của “recognise”',
      ),
    )
  })

  it('is a step that takes too long', () => {
    const long = { ...quick, deadline: { days: 366, whenPassed: 'remind', basis: ownBasis } as const }
    expect(told({ inserts: [long] })).toEqual(
      fault(
        'inserts.0',
        '“giveFrontOpinion”, which is put in, takes up its 366 days. Shorten the term of “giveFrontOpinion”, or leave',
        'Hãy rút ngắn thời hạn của “giveFrontOpinion” hoặc bỏ bước chèn này.',
      ),
    )
  })

  it('is the step put in where a clock is used up, and not what else the overlay asks of the act', () => {
    const insert = askTheFront(
      { before: 'recogniseCovenant' },
      { deadline: { workingDays: 5, whenPassed: 'remind', basis: ownBasis } },
    )
    const reason = { kind: 'reason', basis: ownBasis } as const
    const found = told({ inserts: [insert], requires: { recogniseCovenant: [reason] } }, 'covenant')
    expect(found.map((one) => one.slice(0, 2))).toEqual([['clock_does_not_fit', 'inserts.0']])
  })
})
