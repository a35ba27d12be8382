import { accept, type Outcome, refuse } from '@anlang/core'
import { chainOf, layOver, type Merged, national, type Province, verifyProvince } from '@anlang/workflows'
import { type Ground, knownOn } from './ground.js'
import { hinted } from './hinted.js'
import type { Output } from './output.js'
import { type ReadOverlay, readOverlay } from './read-overlay.js'
import { strayOver } from './stray-over.js'
import { tellFinding } from './tell-finding.js'
import type { Told } from './told.js'

/** An overlay that was proven, with all that it is laid over, the widest first, and what comes of it. */
export interface SoundOverlay extends ReadOverlay {
  readonly chain: readonly Province[]
  readonly merged: Merged
}

/** Proves an overlay that was read, and the files that it is laid over; tells every fault at its place. */
export const proveOverlay = (given: ReadOverlay, ground: Ground, output: Output): Outcome<SoundOverlay, Told> => {
  const { province } = given
  const known = knownOn(ground, province)
  const chain = chainOf(province, known) ?? [province]
  const below = ground.over.filter((one) => chain.includes(one.province))
  const faults = [...below, given].flatMap((one) => {
    output.progress(one.file)
    const { faults: found } = verifyProvince(one.overlay, { known, units: ground.units })
    return found.map((fault) => hinted(tellFinding(fault, one, one.province, output.locale), ground, output.locale))
  })
  output.progress('')
  const [first, ...others] = [...faults, ...strayOver([chain], ground, output.locale)]
  return first ? refuse(first, ...others) : accept({ ...given, chain, merged: layOver(national, chain) })
}

/** Reads an overlay from a file and proves it: nothing is drawn, explained or replayed under one that is not sound. */
export const soundOverlay = (file: string, ground: Ground, output: Output): Outcome<SoundOverlay, Told> => {
  const read = readOverlay(file, output.locale)
  return read.ok ? proveOverlay(read.value, ground, output) : read
}
