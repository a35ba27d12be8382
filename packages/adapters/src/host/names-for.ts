import type { IsoDate, RuleSet } from '@anlang/core'
import { type Engine, namesIn, type Procedure, type RefusalNames, type Speaking } from '@anlang/workflows'

/** Names of everything an engine knows. */
export type NamesFor = (speaking: Speaking & { readonly on: IsoDate }) => RefusalNames

/** As many as the days, procedures and places that are looked at together. */
const most = 300

const wordOf = (definition: Procedure | RuleSet | undefined): string =>
  definition ? `${definition.id}@${definition.version}` : ''

/** Makes names, each once: a table of them is large, and pages ask for the same again and again. */
export const createNames = (engine: Engine): NamesFor => {
  const known = new Map<string, RefusalNames>()
  return (speaking) => {
    const { locale, on, procedure, ruleSet, subject = '' } = speaking
    const key = [locale, on, wordOf(procedure), wordOf(ruleSet), subject].join(' ')
    const found = known.get(key) ?? namesIn(engine, speaking)
    if (known.size > most) known.clear()
    known.set(key, found)
    return found
  }
}
