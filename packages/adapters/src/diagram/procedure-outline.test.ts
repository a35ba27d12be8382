import { establish, nationalProcedures, stepsOf, survey } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { procedureOutline } from './procedure-outline.js'

describe('a procedure in sentences', () => {
  it('says who takes which step from where to where', () => {
    expect(procedureOutline(survey, 'vi')).toEqual([
      'Bắt đầu: “Đang khảo sát”.',
      'Từ “Đang khảo sát”, Công an cấp xã: “Báo cáo khảo sát”, sang “Đã báo cáo khảo sát”.',
      'Từ “Đang khảo sát”, Công an cấp xã: “Rút khảo sát”, sang “Đã rút”.',
      'Từ “Đã báo cáo khảo sát”, Ủy ban nhân dân cấp xã: “Lựa chọn địa bàn”, sang “Đã lựa chọn”.',
      'Từ “Đã báo cáo khảo sát”, Ủy ban nhân dân cấp xã: “Trả lại để khảo sát bổ sung”, sang “Đang khảo sát”.',
      'Từ “Đã báo cáo khảo sát”, Ủy ban nhân dân cấp xã: “Không lựa chọn địa bàn”, sang “Không lựa chọn”.',
      'Kết thúc, đạt: “Đã lựa chọn”.',
      'Kết thúc, không đạt: “Không lựa chọn”.',
      'Kết thúc, đã rút hoặc dừng: “Đã rút”.',
    ])
  })

  it('says what goes on side by side, and what follows', () => {
    const told = procedureOutline(establish, 'en')
    expect(told).toContain('“Awaiting the decisions” has 2 branches side by side: “Model”, “Steering committee”.')
    expect(told).toContain(
      "From “Decision awaited”, People's Committee of the commune: “Establish the model”, to “Decided”.",
    )
    expect(told).toContain('When every branch of “Awaiting the decisions” is done, to “Preparing the launch”.')
  })

  it('says first where a dossier stands, in each branch of several', () => {
    expect(procedureOutline(survey, 'vi', 'reported')[0]).toBe('Hồ sơ đang ở: “Đã báo cáo khảo sát”.')
    const at = { deciding: { model: 'decided', steering: 'awaited' } }
    const [here, ...others] = procedureOutline(establish, 'en', at)
    expect(here).toMatch(/^The dossier is at: “Decided”, “[^”]+”\.$/)
    expect(others).toEqual(procedureOutline(establish, 'en'))
  })

  it('leaves out no step, in either language', () => {
    for (const procedure of nationalProcedures) {
      for (const locale of ['vi', 'en'] as const) {
        const told = procedureOutline(procedure, locale).join(' ')
        expect(told).not.toContain('undefined')
        for (const { title } of stepsOf(procedure)) expect(told).toContain(`“${title[locale]}”`)
      }
    }
  })
})
