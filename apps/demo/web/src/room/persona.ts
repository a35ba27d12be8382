import type { CastMember, TrainingRoom } from '../../../src/training/training-api.js'

const key = (room: string): string => `anlang.persona.${room}`

/** Who somebody was last in a room: first of this window, and that of this window from now on: two may be two people. */
export const personaOf = (room: string): string | undefined => {
  try {
    const persona = sessionStorage.getItem(key(room)) ?? localStorage.getItem(key(room)) ?? undefined
    if (persona !== undefined) sessionStorage.setItem(key(room), persona)
    return persona
  } catch {
    return undefined
  }
}

/** Keeps who somebody is in a room. */
export const keepPersona = (room: string, persona: string): void => {
  try {
    sessionStorage.setItem(key(room), persona)
    localStorage.setItem(key(room), persona)
  } catch {
    // a browser that keeps nothing asks again after a reload
  }
}

/** The member of the cast that is meant, while they hold the office; else the first. */
export const memberOf = ({ cast }: TrainingRoom, persona: string | undefined): CastMember | undefined =>
  cast.find((member) => member.persona === persona) ?? cast[0]
