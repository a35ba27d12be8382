import { deskRoom } from '../training/training-api.js'

/** A room's name is the name of its files: nothing else is looked up, so that no name leads out of their folder. */
const form = /^lesson-[a-z0-9]+(?:-[a-z0-9]+)*$/
const longest = 80

/** Says whether a word is the name of a room. */
export const isRoomName = (word: string): boolean => word === deskRoom || (word.length <= longest && form.test(word))

/** The name of a new room for a lesson: another one each time, and not to be guessed. */
export const newRoomName = (lesson: string, random: () => string): string => `lesson-${lesson}-${random()}`
