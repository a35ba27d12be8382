import { createUnitRegister, nationalUnits } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { describeDiagnostic } from '../words/describe-diagnostic.js'
import { checkTogether } from './check-together.js'
import type { Province } from './province.js'

const units = createUnitRegister(nationalUnits)
const name = { vi: 'Ninh Bình', en: 'Ninh Bình' }
const ninhBinh: Province = { id: 'ninh-binh', unit: 'p37@2025-07-01', name }
const told = (other: Province) =>
  checkTogether([ninhBinh], [ninhBinh, other], units).map((fault) => describeDiagnostic(fault, 'vi'))

describe('two overlays that cannot hold beside one another', () => {
  it('are told by the id of the other where they are of one unit', () => {
    expect(told({ ...ninhBinh, id: 'tinh-b' })).toEqual([
      'ninh-binh: Đơn vị này đã có định nghĩa “tinh-b” áp dụng cùng những ngày này. Hãy tách ngày hoặc gộp lại.',
    ])
  })

  it('are told by the unit and the days of the other where they are of one id', () => {
    const [said] = told({ ...ninhBinh, unit: 'p26', to: '2025-06-30' })
    expect(said).toBe(
      'ninh-binh: Mã “ninh-binh” cũng là mã của một định nghĩa khác (p26, … – 2025-06-30). Hãy đổi một mã, hoặc gộp hai định nghĩa lại.',
    )
    expect(told({ ...ninhBinh, models: [] })).toEqual([expect.stringContaining('khác (p37@2025-07-01). Hãy')])
  })

  it('are not the same one twice', () => {
    expect(told({ ...ninhBinh })).toEqual([])
  })
})
