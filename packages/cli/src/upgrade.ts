import { longestOverlayFile, rewriteOverlayFile } from '@anlang/adapters/overlay-file'
import {
  nationalRenames,
  parseOverlay,
  type Rewritten,
  type Upgrade,
  upgradeOverlay,
  verifyProvince,
} from '@anlang/workflows'
import type { Answer, Output } from './output.js'
import { packsBeside } from './packs-beside.js'
import type { Choices } from './read-arguments.js'
import { exitFor, readValues } from './read-overlay.js'
import { readText } from './read-text.js'
import { tellFinding } from './tell-finding.js'
import { writeText } from './write-text.js'

const sentences = {
  vi: {
    nothing: 'Không có gì phải đổi: tệp đã dùng các tên hiện hành.',
    changed: ({ path, from, to }: Rewritten) => `${path.join('.')}: “${from}” → “${to.join('”, “')}”`,
    written: (file: string) => `Đã ghi ${file}.`,
  },
  en: {
    nothing: 'Nothing to change: the file speaks in the words of today.',
    changed: ({ path, from, to }: Rewritten) => `${path.join('.')}: “${from}” → “${to.join('”, “')}”`,
    written: (file: string) => `Wrote ${file}.`,
  },
} as const

/** JSON is written anew; in YAML only the words change, and comments stay. */
const textOf = (text: string, file: string, { overlay, rewritten }: Upgrade): string =>
  file.endsWith('.json') ? `${JSON.stringify(overlay, null, 2)}\n` : rewriteOverlayFile(text, rewritten)

/**
 * Rewrites an overlay where this release renamed or split what it speaks of, and proves it again. The file is written
 * only when what comes of it is sound: over itself, or to another file.
 */
export const upgradeFile = (file: string, output: Output, { out = file }: Choices): Answer => {
  const { locale, tell, print } = output
  const say = sentences[locale]
  const read = readValues(file, locale)
  if (!read.ok) {
    for (const one of read.refusals) tell(one)
    return { exit: exitFor(read.refusals) }
  }
  const parsed = parseOverlay(read.value.overlay)
  if (!parsed.ok) {
    for (const fault of parsed.refusals) tell(tellFinding(fault, read.value, undefined, locale))
    return { exit: 1 }
  }
  const upgrade = upgradeOverlay(parsed.value, nationalRenames)
  const { overlay, rewritten } = upgrade
  const known = packsBeside(overlay)
  const { faults } = verifyProvince(overlay, { known })
  for (const fault of faults) tell(tellFinding(fault, read.value, overlay, locale))
  for (const one of rewritten) print(say.changed(one))
  if (faults.length > 0) return { exit: 1, body: { rewritten } }
  if (rewritten.length === 0) {
    print(say.nothing)
    return { exit: 0, body: { rewritten } }
  }
  const text = readText(file, longestOverlayFile, locale)
  const unwritten = text.ok ? writeText(out, textOf(text.value, file, upgrade), locale, 'over') : text.refusals[0]
  if (unwritten) {
    tell(unwritten)
    return { exit: 2 }
  }
  print(say.written(out))
  return { exit: 0, body: { rewritten, file: out } }
}
