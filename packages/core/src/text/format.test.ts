import { describe, expect, it } from 'vitest'
import { formatCount, formatDay, formatShare } from './format.js'

describe('what people read', () => {
  it('separates thousands by a point in Vietnamese and by a comma in English', () => {
    expect(formatCount(35589, 'vi')).toBe('35.589')
    expect(formatCount(35589, 'en')).toBe('35,589')
  })

  it.each([
    [571, 630, '90,6 %'],
    [545, 571, '95,4 %'],
    [180, 571, '31,5 %'],
    [43, 118, '36,4 %'],
    [48, 48, '100 %'],
  ])('prints %i of %i as %s', (part, whole, share) => {
    expect(formatShare(part, whole, 'vi')).toBe(share)
  })

  it('never rounds a share up to a limit it does not reach', () => {
    expect(formatShare(6999, 10000, 'vi')).toBe('69,9 %')
  })

  it('cuts a share upwards where the limit must not be reached', () => {
    expect(formatShare(7001, 10000, 'vi', 'up')).toBe('70,1 %')
    const tenths = Array.from({ length: 1001 }, (_, tenth) => tenth)
    // what has one decimal place is neither cut nor raised
    expect(tenths.filter((tenth) => formatShare(tenth, 1000, 'en', 'up') !== `${tenth / 10} %`)).toEqual([])
    expect(tenths.filter((tenth) => formatShare(tenth, 1000, 'en') !== `${tenth / 10} %`)).toEqual([])
  })

  it('gives no percentage of nothing', () => {
    expect(formatShare(0, 0, 'vi')).toBe('—')
  })

  it('writes the day first', () => {
    expect(formatDay('2022-11-14')).toBe('14/11/2022')
  })
})
