import { describe, expect, it } from 'vitest'
import { fixedClock } from './fixed-clock.js'
import type { Holder } from './fixed-directory.js'
import { trainingIdentity } from './training-identity.js'

const cast: readonly Holder[] = [
  { position: 'chairman', unit: 'c08779', person: 'phó-chủ-tịch', signs: { kind: 'KT', position: 'viceChairman' } },
  { position: 'viceChairman', unit: 'c08779', person: 'phó-chủ-tịch' },
  { position: 'police', unit: 'c08779', person: 'công-an', to: '2022-06-30' },
]

const clock = fixedClock('2022-03-01T08:00:00+07:00')

const asked = (headers: Readonly<Record<string, string>>) =>
  trainingIdentity({ cast, clock })(new Request('https://xa.example', { headers }))

const persona = (person: string) => ({ 'x-anlang-persona': encodeURIComponent(person) })

describe('the identity of a training', () => {
  it('is marked, so that a real host refuses it', () => {
    expect(trainingIdentity({ cast, clock }).training).toBe(true)
  })

  it('takes a person of the cast for the office that is their own', async () => {
    expect(await asked(persona('phó-chủ-tịch'))).toEqual({
      position: 'viceChairman',
      unit: 'c08779',
      person: 'phó-chủ-tịch',
    })
  })

  it('takes them for another office of theirs that they name, and for none that is not', async () => {
    const office = (text: string) => asked({ ...persona('phó-chủ-tịch'), 'x-anlang-office': text })
    expect((await office('chairman@c08779'))?.position).toBe('chairman')
    expect(await office('chairman@c08782')).toBeUndefined()
  })

  it.each([
    ['nobody', {}],
    ['somebody who is not in the cast', persona('người-lạ')],
    ['what is no reference', { 'x-anlang-persona': '%E0%A4%A' }],
  ])('knows nobody by %s', async (_, headers) => {
    expect(await asked(headers)).toBeUndefined()
  })

  it('knows nobody whose term is over on the day of the clock', async () => {
    const later = trainingIdentity({ cast: () => cast, clock: fixedClock('2022-07-01T08:00:00+07:00') })
    const request = () => new Request('https://xa.example', { headers: persona('công-an') })
    expect((await asked(persona('công-an')))?.position).toBe('police')
    expect(await later(request())).toBeUndefined()
  })
})
