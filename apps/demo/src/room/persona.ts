import type { IsoDate, Text, UnitRegister } from '@anlang/core'
import type { Actor, Office } from '@anlang/workflows'

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

/** Who acts, by the reference of a persona: nobody where it is not of the cast or has no office on the day. */
export const actorOf = (
  cast: readonly Persona[],
  units: UnitRegister,
  person: string | null,
  day: IsoDate,
): Actor | undefined => {
  const persona = cast.find((one) => one.persona === person)
  const post = persona && postOn(persona, units, day)
  return persona && post && { position: post.position, unit: post.unit, person: persona.persona }
}
