import { type Locale, nearest } from '@anlang/core'
import {
  describeDiagnostic,
  type Finding,
  type OverlayPath,
  type Province,
  provinceJsonSchema,
} from '@anlang/workflows'
import { keysAt } from './keys-at.js'
import { pathOfFinding } from './path-of-finding.js'
import type { ReadFile } from './read-values.js'
import type { Told } from './told.js'

const isUnknownKey = (finding: Finding): boolean => 'detail' in finding && finding.detail === 'unrecognized_keys'

/** Whether it is the key itself that is wrong, and not what stands under it. */
const isOfKey = (finding: Finding, path: OverlayPath): boolean =>
  finding.subject === path.at(-1) && (finding.code !== 'malformed_overlay' || isUnknownKey(finding))

/** The key that was probably meant in the place of one that an overlay does not have there. */
const meantBy = (finding: Finding, path: OverlayPath, locale: Locale): string => {
  if (finding.code !== 'malformed_overlay' || !isUnknownKey(finding)) return ''
  const meant = nearest(finding.subject, keysAt(provinceJsonSchema(), path.slice(0, -1)))
  if (meant === undefined) return ''
  return locale === 'vi' ? ` Có phải là “${meant}”?` : ` Is “${meant}” meant?`
}

/** The file in which something was found. */
interface FindingFile extends Pick<ReadFile, 'file' | 'locate'> {
  /** Where in an overlay its values would stand; at its top where nothing is said. */
  readonly within?: OverlayPath
}

/** What a verification found, at its place in the file. */
export const tellFinding = (
  finding: Finding,
  { file, locate, within = [] }: FindingFile,
  overlay: Province | undefined,
  locale: Locale,
): Told => {
  const path = pathOfFinding(finding, overlay)
  return {
    code: finding.code,
    sentence: describeDiagnostic(finding, locale) + meantBy(finding, [...within, ...(path ?? [])], locale),
    file,
    ...(path ? locate(path, isOfKey(finding, path) ? 'key' : 'value') : {}),
    place: finding.place,
    ...(path ? { path } : {}),
    ...('way' in finding && finding.way ? { way: finding.way.map((title) => title[locale]) } : {}),
  }
}
