import type { RuleSet } from '@anlang/core'
import { daysOf } from '../find-version.js'
import type { Answer, Output } from '../output.js'

/** Lists rule sets: each version with its title and its days. */
export const listRuleSets = (ruleSets: readonly RuleSet[], { locale, print, paint }: Output): Answer => {
  const listed = ruleSets.map(({ id, version, title, from, to }) => ({
    id,
    version,
    title: title[locale],
    from,
    ...(to === undefined ? {} : { to }),
  }))
  for (const one of listed) {
    print(`${one.id}@${one.version}  ${one.title} ${paint('quiet', `(${daysOf(one, locale)})`)}`)
  }
  return { exit: 0, body: { ruleSets: listed } }
}
