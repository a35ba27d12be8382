import { describe, expect, it } from 'vitest'
import { evaluate } from '../criteria/evaluate.js'
import { commune2022 } from '../national/circular-124/commune.js'
import { newRuralRecognition } from '../national/new-rural/recognition.js'
import { type Records, type SubordinateRecord, toldByRecords } from './told-by-records.js'

const records = (subordinates: readonly SubordinateRecord[], recognitions: Records['recognitions'] = []): Records => ({
  year: 2022,
  subordinates,
  recognitions,
})

const villages = (count: number, standing: SubordinateRecord['standing']) =>
  Array.from({ length: count }, (): SubordinateRecord => ({ subject: 'neighbourhood', standing }))

describe('what the record tells', () => {
  it('is how many there are, registered, and were recognised', () => {
    const told = toldByRecords(commune2022, records([...villages(18, 'recognised'), ...villages(7, 'registered')]))
    expect(told).toEqual({ 'subjects.total': 25, 'subjects.registered': 25, 'subjects.recognised': 18 })
    const answer = evaluate(commune2022, told, { asOf: '2022-11-15' })
    expect(answer.ok && answer.value.findings.slice(-2).map(({ status }) => status)).toEqual(['met', 'met'])
  })

  it('counts those of the kinds that are asked for only', () => {
    const told = toldByRecords(
      commune2022,
      records([...villages(1, 'listed'), { subject: 'family', standing: 'recognised' }]),
    )
    expect(told).toMatchObject({ 'subjects.total': 1, 'subjects.recognised': 0 })
  })

  it.each([
    [[{ scheme: 'antt', year: 2022, recognised: true }], { 'antt.recognised': true }],
    [[{ scheme: 'antt', year: 2022, recognised: false }], { 'antt.recognised': false }],
    [[{ scheme: 'antt', year: 2021, recognised: true }], {}],
    [[{ scheme: 'culture', year: 2022, recognised: true }], {}],
  ])('is a recognition of the same scheme and year, or nothing: %j', (recognitions, told) => {
    expect(toldByRecords(newRuralRecognition, records([], recognitions))).toEqual(told)
  })

  it('is a recognition of the year before where that is asked for', () => {
    const label = { vi: 'Năm trước', en: 'Last year' }
    const figures = { last: { type: 'recognition', scheme: 'antt', year: 'previous', label } } as const
    const recognitions = [{ scheme: 'antt', year: 2021, recognised: true }]
    expect(toldByRecords({ figures }, records([], recognitions))).toEqual({ last: true })
  })
})
