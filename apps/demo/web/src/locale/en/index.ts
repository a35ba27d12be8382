import type { Translated } from '../translated.js'
import type { vi } from '../vi/index.js'
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

/** Every text of the pages in English. */
export const en: Translated<typeof vi> = { shell, home, room, desk, dossier, form, law, lesson, units, registers }
