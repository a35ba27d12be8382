import { describe, expect, it } from 'vitest'
import { etagOf, isAtHand, seenBy } from './etag.js'

describe('the tag of an answer', () => {
  it('is another in another language: the words differ', () => {
    expect(isAtHand(etagOf('2.abc', 'vi'), etagOf('2.abc', 'vi'))).toBe(true)
    expect(isAtHand(etagOf('2.abc', 'vi'), etagOf('2.abc', 'en'))).toBe(false)
  })

  it('is found among others, and where a proxy made it weak', () => {
    expect(isAtHand(etagOf('2.abc', 'vi'), `"1.x.vi", W/${etagOf('2.abc', 'vi')}`)).toBe(true)
    expect(isAtHand(etagOf('2.abc', 'vi'))).toBe(false)
  })

  it.each([etagOf('2.abc', 'vi'), etagOf('2.abc', 'en'), `W/${etagOf('2.abc', 'en')}`, '"2.abc"', '2.abc'])(
    'says how the dossier stood, in whatever language the page was: %s',
    (ifMatch) => {
      expect(seenBy(ifMatch)).toEqual({ seen: '2.abc' })
    },
  )

  it.each([undefined, '', '*', '"*"'])('says nothing of it: %s', (ifMatch) => {
    expect(seenBy(ifMatch)).toEqual({})
  })
})
