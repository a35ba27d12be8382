import { createUnitRegister, nationalUnits } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { vinhPhuc } from './vinh-phuc.js'

const [model] = vinhPhuc.models

describe('Vĩnh Phúc', () => {
  it('has the model of five self-managements, in the order of its source', () => {
    expect(model.id).toBe('5-tu-quan-ve-antt')
    expect(model.domains.map(({ name }) => name.vi)).toEqual([
      'Tự quản về phòng chống tội phạm',
      'Tự quản về phòng chống tệ nạn xã hội',
      'Tự quản về bảo vệ tài sản, phòng chống cháy nổ',
      'Tự quản về trật tự an toàn giao thông, trật tự công cộng, trật tự đô thị',
      'Tự quản người lầm lỗi tại cộng đồng dân cư (chỉ ghi số lượng theo địa bàn và năm, không ghi người)',
    ])
  })

  it('says in both languages that the fifth is counts only', () => {
    expect(model.domains[4].name.vi).toContain('chỉ ghi số lượng')
    expect(model.domains[4].name.en).toContain('counts by area and year only')
  })

  it('is the province of the hamlet where the model was launched', () => {
    const province = createUnitRegister(nationalUnits).ancestor('n08779.anh-dung', 'province', '2020-11-09')
    expect(province?.id).toBe(vinhPhuc.unit)
  })
})
