import { createUnitRegister, nationalUnits, type UnitId } from '@anlang/core'

const [standsIn] = createUnitRegister(nationalUnits).path('c08782@2025-07-01', '2025-07-01')
if (!standsIn) throw new Error('xã Hải Lựu stands in a province')

/** The province in which it stands since 1 July 2025. */
export const province: UnitId = standsIn.id

/** A commune that only changes what it stands under, as one in fifty did on 1 July 2025. */
export const kept: UnitId = 'c-giữ-nguyên'

/** The nation's units and that commune. */
export const units = createUnitRegister({
  ...nationalUnits,
  units: [
    ...nationalUnits.units,
    {
      id: kept,
      level: 'commune',
      versions: [
        { from: '2004-01-01', to: '2025-06-30', name: 'Giữ Nguyên', type: 'xa', parent: 'd253' },
        { from: '2025-07-01', name: 'Giữ Nguyên', type: 'xa', parent: province },
      ],
    },
  ],
})
