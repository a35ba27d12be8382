import { longestOverlayFile, rewriteOverlayFile } from '@anlang/adapters/overlay-file'
import type { Locale } from '@anlang/core'
import { nationalRenames, type Rewritten, type Upgrade, upgradeOverlay } from '@anlang/workflows'
import type { Choices } from './choices.js'
import { readGround } from './ground.js'
import type { Answer, Output } from './output.js'
import { readOverlay } from './read-overlay.js'
import { readText } from './read-text.js'
import { refused } from './refused.js'
import { proveOverlay } from './sound-overlay.js'
import { tellFinding } from './tell-finding.js'
import type { Told } from './told.js'
import { writeText } from './write-text.js'

const sentences = {
  vi: {
    nothing: 'Không có gì phải đổi: tệp đã dùng các tên hiện hành.',
    written: (file: string) => `Đã ghi ${file}.`,
  },
  en: {
    nothing: 'Nothing to change: the file speaks in the words of today.',
    written: (file: string) => `Wrote ${file}.`,
  },
} as const

const changed = ({ path, from, to }: Rewritten) => `${path.join('.')}: “${from}” → “${to.join('”, “')}”`

/** JSON is written anew; in YAML only the words change, and comments stay. */
const textOf = (text: string, file: string, { overlay, rewritten }: Upgrade): string => {
  if (rewritten.length === 0) return text
  return /\.json$/i.test(file) ? `${JSON.stringify(overlay, null, 2)}\n` : rewriteOverlayFile(text, rewritten)
}

const write = (file: string, out: string | undefined, upgrade: Upgrade, locale: Locale): Told | undefined => {
  const text = readText(file, longestOverlayFile, locale)
  if (!text.ok) return text.refusals[0]
  const said = textOf(text.value, file, upgrade)
  return out === undefined ? writeText(file, said, locale, 'over') : writeText(out, said, locale, 'new')
}

/**
 * Rewrites an overlay where this release renamed or split what it speaks of, and proves it again. The file is written
 * only when what comes of it is sound: over itself, or to another file, which has to be new.
 */
export const upgradeFile = (file: string, output: Output, choices: Choices): Answer => {
  const { locale, print } = output
  const { out } = choices
  const ground = readGround(choices, output)
  if (!ground.ok) return refused(ground.refusals, output)
  const read = readOverlay(file, locale)
  if (!read.ok) return refused(read.refusals, output)
  const upgrade = upgradeOverlay(read.value.province, nationalRenames)
  const { overlay, rewritten } = upgrade
  const proven = proveOverlay({ ...read.value, overlay, province: overlay }, ground.value, output)
  for (const one of rewritten) print(changed(one))
  const unjoined = upgrade.faults.map((fault) => tellFinding(fault, read.value, overlay, locale))
  const [first, ...others] = [...unjoined, ...(proven.ok ? [] : proven.refusals)]
  if (first) return { ...refused([first, ...others], output), body: { rewritten } }
  if (rewritten.length === 0) print(sentences[locale].nothing)
  if (rewritten.length === 0 && out === undefined) return { exit: 0, body: { rewritten } }
  const unwritten = write(file, out, upgrade, locale)
  if (unwritten) return refused([unwritten], output)
  print(sentences[locale].written(out ?? file))
  return { exit: 0, body: { rewritten, file: out ?? file } }
}
