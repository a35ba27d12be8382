import type { Locale } from '@anlang/core'
import { describeDiagnostic, type Finding, type OverlayPath, type Province } from '@anlang/workflows'
import { pathOfFinding } from './path-of-finding.js'
import type { ReadFile } from './read-values.js'
import type { Told } from './told.js'

/** Whether it is the key itself that is wrong, and not what stands under it. */
const isOfKey = (finding: Finding, path: OverlayPath): boolean => {
  const isWholeWord = finding.subject === path.at(-1)
  if (finding.code !== 'malformed_overlay') return isWholeWord
  return isWholeWord && 'detail' in finding && finding.detail === 'unrecognized_keys'
}

/** What a verification found, at its place in the file. */
export const tellFinding = (
  finding: Finding,
  { file, locate }: Pick<ReadFile, 'file' | 'locate'>,
  overlay: Province | undefined,
  locale: Locale,
): Told => {
  const path = pathOfFinding(finding, overlay)
  return {
    code: finding.code,
    sentence: describeDiagnostic(finding, locale),
    file,
    ...(path ? locate(path, isOfKey(finding, path) ? 'key' : 'value') : {}),
    place: finding.place,
    ...(path ? { path } : {}),
    ...('way' in finding && finding.way ? { way: finding.way } : {}),
  }
}
