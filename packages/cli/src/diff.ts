import { accept, type Outcome, refuse } from '@anlang/core'
import { chainOf, type Province } from '@anlang/workflows'
import type { Choices } from './choices.js'
import { deliver } from './deliver.js'
import { compareDescriptions } from './diff/compare-descriptions.js'
import { describeOverlay } from './diff/describe-overlay.js'
import type { DescribedPart } from './diff/description.js'
import { markdown, plain } from './diff/markdown.js'
import { page } from './diff/page.js'
import { words } from './diff/words.js'
import { type Ground, knownOn, readGround } from './ground.js'
import { hinted } from './hinted.js'
import { isPage } from './is-page.js'
import type { Answer, Output } from './output.js'
import { readOverlay } from './read-overlay.js'
import { refused } from './refused.js'
import { strayOver } from './stray-over.js'
import { tellFinding } from './tell-finding.js'
import type { Told } from './told.js'

interface Described {
  readonly chain: readonly Province[]
  readonly province: Province
  readonly parts: readonly DescribedPart[]
}

const describeFile = (file: string, ground: Ground, { locale }: Output): Outcome<Described, Told> => {
  const read = readOverlay(file, locale)
  if (!read.ok) return read
  const { province } = read.value
  const chain = chainOf(province, knownOn(ground, province))
  if (chain)
    return accept({ chain, province, parts: describeOverlay([...chain.slice(0, -1), province], ground, locale) })
  const unknown = { code: 'unknown_overlay', place: province.id, subject: province.over ?? '', path: ['over'] } as const
  return refuse(hinted(tellFinding(unknown, read.value, province, locale), ground, locale))
}

const tellParts = (
  title: string,
  { province, parts }: Pick<Described, 'province' | 'parts'>,
  older: string | undefined,
  out: string | undefined,
  output: Output,
): Answer => {
  const { nothing } = words[output.locale]
  const text = markdown(title, parts, nothing)
  const unwritten = deliver(isPage(out) ? page(title, parts, nothing, output.locale) : text, out, output)
  if (unwritten) return refused([unwritten], output)
  const against = older === undefined ? {} : { older }
  return { exit: 0, body: { overlay: province.id, ...against, parts, markdown: text } }
}

/** Says what an overlay changes of what stands above it, or of its older version: as Markdown, or as a page. */
export const diff = (file: string, older: string | undefined, output: Output, choices: Choices): Answer => {
  const ground = readGround(choices, output)
  if (!ground.ok) return refused(ground.refusals, output)
  const newer = describeFile(file, ground.value, output)
  const before = older === undefined ? accept(undefined) : describeFile(older, ground.value, output)
  if (!newer.ok || !before.ok)
    return refused(
      [newer, before].flatMap((one) => (one.ok ? [] : one.refusals)),
      output,
    )
  const chains = [newer.value.chain, ...(before.value ? [before.value.chain] : [])]
  const stray = strayOver(chains, ground.value, output.locale)
  if (stray.length > 0) return refused(stray, output)
  const say = words[output.locale]
  const { province } = newer.value
  const name = plain(province.name[output.locale])
  if (!before.value || older === undefined) return tellParts(name, newer.value, undefined, choices.out, output)
  const parts = compareDescriptions(newer.value.parts, before.value.parts, say)
  return tellParts(say.against(name, plain(older)), { province, parts }, older, choices.out, output)
}
