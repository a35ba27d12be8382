import { describe, expect, it } from 'vitest'
import { dayText, isDayForm, readDay } from './day-text.js'

describe('a day', () => {
  it('is read as an official writes it', () => {
    expect(dayText('2020-10-05')).toBe('05/10/2020')
  })

  it.each([
    '5/10/2020',
    '05/10/2020',
    '05-10-2020',
    '05.10.2020',
    ' 05 / 10 / 2020 ',
    '05102020',
    '2020-10-05',
    'ngày 5 tháng 10 năm 2020',
    'Ngày 05 tháng 10 năm 2020',
    'ngày 5 tháng 10 năm 2020'.normalize('NFD'),
    '05\u00a0/ 10/\u200b2020',
  ])('is understood as it is typed or pasted: %s', (typed) => {
    expect(readDay(typed)).toBe('2020-10-05')
  })

  it.each(['', '31/02/2021', '29/02/2021', '5/10/20', '5/10', '13/13/2020', 'hôm nay', '<b>5/10/2020</b>', '0/1/2020'])(
    'is not made up from what is none: %s',
    (typed) => {
      expect(readDay(typed)).toBeUndefined()
    },
  )

  it.each([
    ['31/11/2022', true],
    ['29/02/2021', true],
    ['05/10/2020', true],
    ['hôm nay', false],
    ['5/10', false],
  ])('has the form of one whether or not there is one: %s', (typed, form) => {
    expect(isDayForm(typed)).toBe(form)
  })

  it('knows leap years', () => {
    expect(readDay('29/02/2020')).toBe('2020-02-29')
  })
})
