import { layOver, national } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { songLo } from './song-lo.js'
import { vinhPhuc } from './vinh-phuc.js'

describe('Sông Lô', () => {
  it('had the chairmen of seventeen communes at the launch, and asked each commune for a pilot site', () => {
    expect(songLo.sheets.flatMap(({ entries }) => Object.entries(entries))).toEqual([
      ['launch.communesPresent', { kind: 'count', count: 17 }],
      ['pilots.perCommune', { kind: 'count', count: 1, comparator: 'atLeast' }],
    ])
  })

  it('sets no target, since no year was set to the task', () => {
    expect(songLo.targets).toEqual([])
  })

  it('calls its steering committee by the full name, and Vĩnh Phúc, of which no source says so, does not', () => {
    expect(layOver(national, [vinhPhuc, songLo]).positions.steeringStanding?.vi).toContain(
      'phòng chống tội phạm, TNXH và xây dựng phong trào toàn dân bảo vệ ANTQ',
    )
    expect(layOver(national, [vinhPhuc]).positions).toEqual({})
  })
})
