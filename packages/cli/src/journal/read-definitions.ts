import { accept, type Outcome, refuse } from '@anlang/core'
import { type DefinitionOptions, type Province, verifyProvince } from '@anlang/workflows'
import type { Choices } from '../choices.js'
import { type Ground, readGround } from '../ground.js'
import { hinted } from '../hinted.js'
import type { Output } from '../output.js'
import { packsBeside } from '../packs-beside.js'
import { tellFinding } from '../tell-finding.js'
import type { Told } from '../told.js'

/** The packs that hold beside the files: one is left out where a file stands in the place of what it is laid over. */
const packsWith = (
  files: readonly Province[],
  packs: readonly Province[],
  units: Ground['units'],
): readonly Province[] => {
  const known = [...files, ...packs]
  const sound = packs.filter((pack) => verifyProvince(pack, { known, units }).faults.length === 0)
  // others may have been laid over one that was left out
  return sound.length === packs.length ? packs : packsWith(files, sound, units)
}

const faultsOf = (
  { over, ...ground }: Ground,
  known: readonly Province[],
  { locale, progress }: Output,
): readonly Told[] =>
  over.flatMap((one) => {
    progress(one.file)
    const { faults } = verifyProvince(one.overlay, { known, units: ground.units })
    return faults.map((fault) => hinted(tellFinding(fault, one, one.province, locale), ground, locale))
  })

/**
 * What dossiers are folded under: the nation's definitions, the packs that ship and the files of `--overlay`, which are
 * proven first; and the units of `--units`.
 */
export const readDefinitions = ({ overlay = [], units }: Choices, output: Output): Outcome<DefinitionOptions, Told> => {
  const read = readGround({ over: overlay, ...(units === undefined ? {} : { units }) }, output)
  if (!read.ok) return read
  const ground = read.value
  const files = ground.over.map(({ province }) => province)
  const overlays = [...files, ...packsWith(files, packsBeside(...files), ground.units)]
  const [first, ...others] = faultsOf(ground, overlays, output)
  output.progress('')
  return first ? refuse(first, ...others) : accept({ overlays, units: ground.units })
}
