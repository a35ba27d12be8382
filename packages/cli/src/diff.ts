import { accept, type Outcome, refuse, refuseAs } from '@anlang/core'
import { provinces } from '@anlang/provinces'
import { chainOf, type Province, parseOverlay } from '@anlang/workflows'
import { compareDescriptions } from './diff/compare-descriptions.js'
import { describeOverlay } from './diff/describe-overlay.js'
import type { DescribedPart } from './diff/description.js'
import { markdown, plain } from './diff/markdown.js'
import { words } from './diff/words.js'
import type { Answer, Output } from './output.js'
import { exitFor, readValues } from './read-overlay.js'
import { tellFinding } from './tell-finding.js'
import type { Told } from './told.js'

interface Described {
  readonly province: Province
  readonly parts: readonly DescribedPart[]
}

const describeFile = (file: string, { locale }: Output): Outcome<Described, Told> => {
  const read = readValues(file, locale)
  if (!read.ok) return read
  const parsed = parseOverlay(read.value.overlay)
  if (!parsed.ok) return refuseAs(parsed.refusals, (fault) => tellFinding(fault, read.value, undefined, locale))
  const province = parsed.value
  const chain = chainOf(province, provinces)
  if (chain) return accept({ province, parts: describeOverlay([...chain.slice(0, -1), province], locale) })
  const unknown = { code: 'unknown_overlay', place: province.id, subject: province.over ?? '', path: ['over'] } as const
  return refuse(tellFinding(unknown, read.value, province, locale))
}

const print = (title: string, { province, parts }: Described, older: string | undefined, output: Output): Answer => {
  const text = markdown(title, parts, words[output.locale].nothing)
  output.print(text)
  const against = older === undefined ? {} : { older }
  return { exit: 0, body: { overlay: province.id, ...against, parts, markdown: text } }
}

/** Says what an overlay changes of what stands above it, or of its older version, as Markdown. */
export const diff = (file: string, older: string | undefined, output: Output): Answer => {
  const newer = describeFile(file, output)
  const before = older === undefined ? undefined : describeFile(older, output)
  const told = [newer, before].flatMap((one) => (one && !one.ok ? one.refusals : []))
  for (const one of told) output.tell(one)
  if (!newer.ok || (before && !before.ok)) return { exit: exitFor(told) }
  const say = words[output.locale]
  const name = plain(newer.value.province.name[output.locale])
  if (!before || older === undefined) return print(name, newer.value, undefined, output)
  const parts = compareDescriptions(newer.value.parts, before.value.parts, say)
  return print(say.against(name, plain(older)), { ...newer.value, parts }, older, output)
}
