import type { IsoDate, Level, UnitId, UnitRegister } from '@anlang/core'
import { lineOf } from '../dossier/line-of.js'
import { chainOf, layOver, type Merged } from './lay-over.js'
import type { Nation } from './nation.js'
import type { Province } from './province.js'

/** An overlay with all that it is laid over, and what comes of it. */
interface Layer {
  readonly chain: readonly Province[]
  readonly merged: Merged
}

/** The overlays of an engine, by where a subject stands and on which day. */
export interface Layers {
  /** The layer of the narrowest unit that has one for the subject on the day. */
  readonly of: (subject: UnitId, on: IsoDate) => Layer | undefined
  readonly all: readonly Layer[]
}

const narrowestFirst: readonly Level[] = ['neighbourhood', 'commune', 'district', 'province']

const holds = ({ from, to }: Province, on: IsoDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to)

/** Lays overlays over a nation once. One that lacks what it is laid over is left out: verification has told of it. */
export const createLayers = (
  nation: Pick<Nation, 'procedures' | 'ruleSets' | 'quotas' | 'voteRules'>,
  overlays: readonly Province[],
  units: UnitRegister,
): Layers => {
  const byUnit = new Map<UnitId, Layer[]>()
  for (const overlay of overlays) {
    const chain = chainOf(overlay, overlays)
    if (!chain) continue
    const layer = { chain, merged: layOver(nation, chain) }
    byUnit.set(overlay.unit, [...(byUnit.get(overlay.unit) ?? []), layer])
  }
  return {
    of: (subject, on) => {
      if (byUnit.size === 0) return undefined
      const line = lineOf(subject, on, units)
      for (const level of narrowestFirst) {
        const unit = line[level]
        const layer =
          unit === undefined ? undefined : byUnit.get(unit)?.find(({ chain }) => chain.every((one) => holds(one, on)))
        if (layer) return layer
      }
      return undefined
    },
    all: [...byUnit.values()].flat(),
  }
}
