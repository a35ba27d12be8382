import { accept, type Locale, type Outcome, refuse, refuseAs } from '@anlang/core'
import { type Province, parseOverlay } from '@anlang/workflows'
import { misplacedRuleSet } from './misplaced.js'
import { type ReadFile, readValues } from './read-values.js'
import { tellFinding } from './tell-finding.js'
import type { Told } from './told.js'

/** A file with the overlay in it. */
export interface ReadOverlay extends ReadFile {
  readonly province: Province
}

/** Reads an overlay from a file; every fault of its shape with its line and column. */
export const readOverlay = (file: string, locale: Locale): Outcome<ReadOverlay, Told> => {
  const read = readValues(file, 'overlay', locale)
  if (!read.ok) return read
  const misplaced = misplacedRuleSet(read.value, locale)
  if (misplaced) return refuse(misplaced)
  const parsed = parseOverlay(read.value.overlay)
  if (parsed.ok) return accept({ ...read.value, province: parsed.value })
  return refuseAs(parsed.refusals, (fault) => tellFinding(fault, read.value, undefined, locale))
}
