import type { IsoDate, UnitRegister } from '@anlang/core'
import type { Actor } from '@anlang/workflows'
import { personaHeader } from '../training/training-api.js'
import { actorOf, type Persona } from './persona.js'

/** Who asks, for training only: whoever the header says, if the room's cast has them. It is no identity for a real host. */
export const personaIdentity =
  (cast: readonly Persona[], units: UnitRegister, today: () => IsoDate) =>
  async (request: Request): Promise<Actor | undefined> =>
    actorOf(cast, units, request.headers.get(personaHeader), today())
