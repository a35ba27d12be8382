import { home } from './home.js'
import { lesson } from './lesson.js'
import { shell } from './shell.js'

/** Every text of the pages; what is here must be there in every language. */
export const vi = { shell, home, lesson } as const
