import { createUnitRegister, nationalUnits } from '@anlang/core'
import { layOver, national, stepsOf } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { bachLuu } from './bach-luu.js'
import { songLo } from './song-lo.js'
import { vinhPhuc } from './vinh-phuc.js'

const units = createUnitRegister(nationalUnits)
const acts = layOver(national, [vinhPhuc, songLo, bachLuu]).procedures.flatMap(stepsOf)
const titlesOf = (command: string) => acts.filter((act) => act.command === command).map(({ title }) => title.vi)

describe('Bạch Lưu', () => {
  it('ends on the last day of its commune, half a year before its district', () => {
    expect(units.find(bachLuu.unit, bachLuu.to)).toMatchObject({ ok: true, value: { fullName: 'xã Bạch Lưu' } })
    expect(units.find(bachLuu.unit, '2025-01-01').ok).toBe(false)
    expect(songLo.to).toBe('2025-06-30')
  })

  it.each([
    ['reportSurvey', 'Báo cáo khảo sát đề nghị xây dựng mô hình'],
    ['launchPilot', 'Tổ chức hội nghị triển khai xây dựng mô hình'],
  ])('calls %s by the words of the report on its launch', (command, words) => {
    expect(titlesOf(command)).toEqual([words])
  })

  it('signs the covenant of its pilot site in its own words, and that of any further site in those of the nation', () => {
    expect(titlesOf('signCovenant')).toEqual([
      'Ký kết thực hiện Quy ước, xây dựng mô hình điểm',
      'Ký kết thực hiện quy ước',
    ])
  })
})
