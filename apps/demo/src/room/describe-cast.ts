import type { IsoDate, Text, UnitRegister } from '@anlang/core'
import { describeRefusal, type Engine, type Office, positions } from '@anlang/workflows'
import type { AbsentMember, CastMember } from '../training/training-api.js'
import { doesOf } from './does-of.js'
import { namesOf } from './names-of.js'
import { type Persona, postOn } from './persona.js'

const twice = (name: string): Text => ({ vi: name, en: name })

/** “Trưởng thôn”, “Tổ trưởng tổ dân phố”: the head is called by what the neighbourhood is. */
const positionName = ({ position, unit }: Office, units: UnitRegister, day: IsoDate): Text => {
  const found = units.find(unit, day)
  if (position !== 'neighbourhoodHead' || !found.ok) return positions[position]
  const { vi, en } =
    found.value.type === 'to_dan_pho'
      ? { vi: 'Tổ trưởng tổ dân phố', en: 'Head of the residential group' }
      : { vi: `Trưởng ${found.value.fullName.split(' ')[0]}`, en: 'Head of the hamlet' }
  return { vi, en }
}

const memberOf = ({ units }: Engine, persona: Persona, post: Office, day: IsoDate): CastMember => {
  const path = units.path(post.unit, day)
  const level = path.at(-1)?.level
  return {
    persona: persona.persona,
    ...post,
    level: level ?? 'commune',
    positionName: positionName(post, units, day),
    unitName: twice(
      path
        .map(({ fullName }) => fullName)
        .toReversed()
        .join(', '),
    ),
    does: persona.does ?? doesOf(post, level),
  }
}

/** Why a persona has no office on a day: its unit is not there yet, or no more. */
const whyAway = (engine: Engine, { unit }: Office, day: IsoDate): Text => {
  const found = engine.units.find(unit, day)
  const { vi, en } = namesOf(engine, day)
  if (found.ok) return twice('')
  return {
    vi: describeRefusal(found.refusals[0], 'vi', vi),
    en: describeRefusal(found.refusals[0], 'en', en),
  }
}

/** The day on which a post can be named: one on which its unit stands. */
const dayOfPost = ({ units }: Engine, { unit }: Office, day: IsoDate): IsoDate => {
  const found = units.find(unit, day)
  const [refusal] = found.ok ? [] : found.refusals
  if (refusal?.code !== 'outside_unit_life') return day
  return refusal.to !== undefined && refusal.to < day ? refusal.to : refusal.from
}

/** Who of a cast is in office on a day, and who is not and why. */
export const describeCast = (
  engine: Engine,
  cast: readonly Persona[],
  day: IsoDate,
): { readonly cast: readonly CastMember[]; readonly away: readonly AbsentMember[] } => ({
  cast: cast.flatMap((persona) => {
    const post = postOn(persona, engine.units, day)
    return post ? [memberOf(engine, persona, post, day)] : []
  }),
  away: cast.flatMap((persona) => {
    if (postOn(persona, engine.units, day)) return []
    const post = persona.posts.at(-1) ?? persona.posts[0]
    return [
      {
        ...memberOf(engine, persona, post, dayOfPost(engine, post, day)),
        why: whyAway(engine, post, day),
      },
    ]
  }),
})
