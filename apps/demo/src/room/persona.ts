import type { Holder } from '@anlang/adapters/training'
import type { IsoDate, Text, UnitRegister } from '@anlang/core'
import type { Office } from '@anlang/workflows'

/** Somebody whom a learner can step into: one reference, and the offices it holds one after another as units change. */
export interface Persona {
  readonly persona: string
  /** The one whose unit stands on the day is held then. */
  readonly posts: readonly [Office, ...Office[]]
  readonly does?: Text
}

/** The office that a persona holds on a day. */
export const postOn = ({ posts }: Persona, units: UnitRegister, day: IsoDate): Office | undefined =>
  posts.find(({ unit }) => units.find(unit, day).ok)

/** Who holds which office on a day. */
export const holdersOn = (cast: readonly Persona[], units: UnitRegister, day: IsoDate): readonly Holder[] =>
  cast.flatMap((persona) => {
    const post = postOn(persona, units, day)
    return post ? [{ ...post, person: persona.persona }] : []
  })
