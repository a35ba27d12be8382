import {
  accept,
  createUnitRegister,
  type IsoDate,
  type Outcome,
  refuse,
  type Text,
  type Unit,
  type UnitId,
  type UnitOnDay,
  type UnitRegister,
  type UnitTable,
} from '@anlang/core'
import { castAt } from '../room/desk-cast.js'
import type { Persona } from '../room/persona.js'

/** A desk at somebody's own commune, with nothing on record. */
export interface OwnCommune {
  readonly units: UnitRegister
  /** With its type and what it stands under. */
  readonly name: string
  readonly cast: readonly Persona[]
  /** The day on which it begins. */
  readonly start: IsoDate
}

/** A working day after the reform, early enough for a whole year. */
const start: IsoDate = '2026-01-05'

const unknown = (code: string): Text => ({
  vi: `Ngày ${start.split('-').toReversed().join('/')} không có xã, phường, đặc khu nào mang mã “${code}”. Mã gồm 5 chữ số, ví dụ 00004; hãy xem cột code của danh mục từ 01/07/2025.`,
  en: `On ${start.split('-').toReversed().join('/')} no commune, ward or special zone has the code “${code}”. A code has 5 digits, such as 00004: see the column code of the list since 01/07/2025.`,
})

/** The lists have no neighbourhoods: one is made up, so that their procedures can be trained. */
const madeUp = ({ id, type }: UnitOnDay): Unit => ({
  id: `n-tap-huan.${id.replace(/[^\w.-]/g, '-')}`,
  level: 'neighbourhood',
  versions: [
    {
      from: '2025-07-01',
      name: 'Tập huấn',
      type: type === 'xa' ? 'thon' : 'to_dan_pho',
      parent: id,
    },
  ],
})

const castOf = (neighbourhood: UnitId, commune: UnitId, province: UnitId): readonly Persona[] =>
  castAt({ neighbourhood: [neighbourhood], commune: [commune], province: [province] })

/** The offices of a commune by its official code, of a neighbourhood of it and of its province. */
export const ownCommune = (table: UnitTable, code: string): Outcome<OwnCommune, Text> => {
  const known = createUnitRegister(table)
  const commune = known.byCode('commune', code, start)
  const province = commune && known.ancestor(commune.id, 'province', start)
  if (!commune || !province) return refuse(unknown(code))
  const [first] = known.children(commune.id, start)
  const name = `${commune.fullName}, ${province.fullName}`
  if (first) return accept({ units: known, name, cast: castOf(first.id, commune.id, province.id), start })
  const neighbourhood = madeUp(commune)
  const units = createUnitRegister({ ...table, units: [...table.units, neighbourhood] })
  return accept({ units, name, cast: castOf(neighbourhood.id, commune.id, province.id), start })
}
