import { desk } from './desk.js'
import { dossier } from './dossier.js'
import { form } from './form.js'
import { home } from './home.js'
import { law } from './law.js'
import { lesson } from './lesson.js'
import { registers } from './registers.js'
import { room } from './room.js'
import { shell } from './shell.js'
import { units } from './units.js'

/** Every text of the pages; what is here must be there in every language. */
export const vi = { shell, home, room, desk, dossier, form, law, lesson, units, registers } as const
