import { unverifiedLaw } from '../bases/instruments.js'
import type { Unit, UnitTable } from './unit.js'
import { vouchedFrom } from './vouched-from.js'

const merger = unverifiedLaw('nq-1287-2024')

/** Xã Bạch Lưu and its thôn Anh Dũng, which a source of November 2020 names. */
const bachLuu: Unit = {
  id: 'c08779',
  level: 'commune',
  versions: [{ from: vouchedFrom, to: '2024-12-31', code: '08779', name: 'Bạch Lưu', type: 'xa', parent: 'd253' }],
}

const haiLuu: Unit = {
  id: 'c08782',
  level: 'commune',
  versions: [{ from: vouchedFrom, to: '2024-12-31', code: '08782', name: 'Hải Lựu', type: 'xa', parent: 'd253' }],
}

const enlargedHaiLuu: Unit = {
  id: 'c08782@2025-01-01',
  level: 'commune',
  versions: [
    {
      from: '2025-01-01',
      to: '2025-06-30',
      code: '08782',
      name: 'Hải Lựu',
      type: 'xa',
      parent: 'd253',
      basis: merger,
    },
  ],
}

/** That the hamlet went on under Hải Lựu, unchanged, is our inference from the mergers of its communes. */
const anhDung: Unit = {
  id: 'n08779.anh-dung',
  level: 'neighbourhood',
  versions: [
    { from: vouchedFrom, to: '2024-12-31', name: 'Anh Dũng', type: 'thon', parent: 'c08779' },
    { from: '2025-01-01', to: '2025-06-30', name: 'Anh Dũng', type: 'thon', parent: 'c08782@2025-01-01' },
    { from: '2025-07-01', name: 'Anh Dũng', type: 'thon', parent: 'c08782@2025-07-01' },
  ],
}

/** How xã Bạch Lưu went into xã Hải Lựu on 1 January 2025. That Hải Lựu was the target is our inference. */
export const bachLuuAndHaiLuu: UnitTable = {
  units: [bachLuu, haiLuu, enlargedHaiLuu, anhDung],
  successions: [
    { from: 'c08779', to: 'c08782@2025-01-01', on: '2025-01-01', extent: 'full', basis: merger },
    { from: 'c08782', to: 'c08782@2025-01-01', on: '2025-01-01', extent: 'full', basis: merger },
  ],
}
