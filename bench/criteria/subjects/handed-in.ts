import type { Draft } from './shared-figures.ts'

/** Figures as a host has them: parsed from JSON, where what nobody gave is not there. */
export const asHandedIn = <Given>(draft: Draft<Given>): Given => JSON.parse(JSON.stringify(draft))
