import type { Bound } from '@anlang/core'
import type { Place, Requirement, WhenPassed } from '@anlang/workflows'

/** A requirement with everything in it named already. */
type SaidRequirement = {
  readonly [Kind in Requirement['kind']]: (said: {
    /** Documents, figures, an act, a form or a procedure: whatever it is about. */
    readonly about: string
    readonly count: string
    readonly yes: boolean
  }) => string
}

/** What a description of an overlay says beside the titles of what it speaks of. */
export interface DiffWords {
  readonly of: (unit: string, id: string) => string
  readonly over: (name: string) => string
  readonly days: (from: string | undefined, to: string | undefined) => string
  readonly sections: {
    readonly about: string
    readonly instruments: string
    readonly ruleSet: (title: string) => string
    readonly procedure: (title: string) => string
    readonly positions: string
    readonly models: string
    readonly commitments: string
    readonly quotas: string
    readonly votes: string
    readonly reports: string
  }
  readonly addsCriterion: (id: string, text: string) => string
  readonly addsFigure: (id: string, label: string) => string
  readonly limit: (id: string, text: string) => string
  readonly inCase: (label: string) => string
  readonly bounds: Readonly<Record<Bound, (value: string) => string>>
  readonly change: (before: string, after: string) => string
  readonly unset: string
  readonly step: (title: string, command: string) => string
  readonly where: Readonly<Record<'before' | 'after' | 'beside', (act: string) => string>>
  readonly by: (offices: string) => string
  readonly byWhen: (term: string) => string
  readonly needs: (requirements: string) => string
  readonly accepts: (documents: string) => string
  readonly issues: (document: string) => string
  readonly or: string
  readonly furtherNeeds: (act: string, requirement: string) => string
  readonly shorter: (act: string) => string
  readonly renamed: Readonly<Record<'title' | 'act' | 'state' | 'position', (id: string) => string>>
  readonly places: Readonly<Record<Exclude<Place, 'neighbourhood'>, string>>
  readonly beforeDay: (day: string, nextYear: boolean) => string
  readonly within: Readonly<Record<'workingDays' | 'days', (count: number) => string>>
  readonly afterAct: (act: string) => string
  readonly whenPassed: Readonly<Record<WhenPassed, (about: string) => string>>
  readonly requirements: SaidRequirement
  readonly domains: (names: string) => string
  readonly source: (text: string) => string
  readonly parts: (name: string, count: number, items: string) => string
  readonly quota: (form: string, of: string) => string
  readonly vote: (forms: string) => string
  readonly quorum: (change: string) => string
  readonly majority: (change: string) => string
  readonly reported: (indicators: string, sheets: string, targets: string) => string
  readonly law: (citation: string) => string
  readonly basis: (law: string) => string
  readonly nothing: string
  readonly against: (name: string, older: string) => string
  readonly added: string
  readonly changed: string
  readonly dropped: string
}
