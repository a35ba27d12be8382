import { cite } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { ninhBinh } from './ninh-binh.js'

const modelOf = (id: string) => ninhBinh.models.find((model) => model.id === id)
const figure = (id: string) => ninhBinh.sheets.map(({ entries }) => entries[id]).find((said) => said !== undefined)
const count = (id: string) => {
  const said = figure(id)
  return said?.kind === 'count' ? said.count : Number.NaN
}

describe('Ninh Bình', () => {
  it('names the models that its source names', () => {
    expect(ninhBinh.models.map(({ name }) => name.vi)).toEqual([
      'Tổ dân phố, thôn, xóm an toàn',
      '5+1 cấp xã',
      'Khu dân cư văn hóa nông thôn mới',
      'Gia đình văn hóa nông thôn mới',
      'Nông dân phòng chống tội phạm',
      'Hội nông dân tham gia xây dựng xã, phường, thị trấn lành mạnh không có tội phạm',
    ])
  })

  it('does not invent the "+1" of 5+1 and says so', () => {
    expect(modelOf('5-cong-1-cap-xa')?.domains).toEqual([])
    expect(modelOf('5-cong-1-cap-xa')?.source?.vi).toContain('nguồn không nêu')
  })

  it('counts three safeties and four self-managements, invents none of them and says so', () => {
    const [pledge] = ninhBinh.commitments
    expect(pledge.parts.map((part) => `${part.count} ${part.name.vi}`)).toEqual(['3 an toàn', '4 tự quản'])
    for (const part of pledge.parts) expect(part).not.toHaveProperty('items')
    expect(pledge.source?.vi).toContain('nguồn không nêu')
  })

  it('rests its own movement on the circular of the Party, unverified', () => {
    const basis = modelOf('to-dan-pho-thon-xom-an-toan')?.basis
    expect(basis && cite(basis, 'vi', ninhBinh.instruments)).toBe('Thông tri 23-TT/TU (chưa kiểm chứng)')
  })

  it('counts 3,255 agencies, enterprises, schools and businesses that signed', () => {
    const kinds = ['agencies', 'enterprises', 'schools', 'conditionalBusinesses']
    const signed = kinds.map((kind) => count(`commitments.${kind}`))
    expect(signed.reduce((sum, one) => sum + one)).toBe(3255)
  })

  it('has ten commendations of the Ministry', () => {
    expect([count('awards.ministry.collectives'), count('awards.ministry.individuals')]).toEqual([5, 5])
  })
})
