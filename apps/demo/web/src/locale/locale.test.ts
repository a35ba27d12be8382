// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { changeLocale, startLocale } from './locale.js'

describe('a large number within a text', () => {
  it('is grouped as the language that is read groups it', async () => {
    const i18n = await startLocale()
    const found = () => i18n.t('units.found', { count: 10_035, day: '01/07/2025' })
    const share = () => i18n.t('form.favourShare', { part: 1100, whole: 1250, percent: '' })
    expect([found(), share()]).toEqual([
      'Tìm thấy 10.035 đơn vị vào ngày 01/07/2025',
      'Tán thành 1.100/1.250 tổng số: ',
    ])
    await changeLocale('en')
    expect([found(), share()]).toEqual(['10,035 units found on 01/07/2025', 'In favour 1,100 of 1,250 in all: '])
  })
})
