import { parseArgs } from 'node:util'
import type { Locale } from '@anlang/core'
import { diagram } from './diagram.js'
import { checkJournal } from './journal.js'
import type { ExitCode, Output } from './output.js'
import { rules } from './rules.js'
import { units } from './units.js'
import { usage } from './usage.js'
import { verify } from './verify.js'

interface Asked {
  readonly locale: Locale
  readonly text: boolean
  readonly help: boolean
  readonly words: readonly string[]
}

const read = (args: readonly string[]): Asked | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'vi' },
        text: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
    const { lang, text, help } = values
    return lang === 'vi' || lang === 'en' ? { locale: lang, text, help, words: positionals } : undefined
  } catch {
    return undefined
  }
}

type Command = (subject: string, output: Output, asked: Asked) => ExitCode | Promise<ExitCode>

/** Commands by name, each with the number of words after it. */
const commands: Readonly<Record<string, { readonly words: number; readonly run: Command }>> = {
  verify: { words: 0, run: (_subject, output) => verify(output) },
  diagram: { words: 1, run: (subject, output, { text }) => diagram(subject, text, output) },
  rules: { words: 1, run: rules },
  units: { words: 1, run: units },
  journal: { words: 1, run: checkJournal },
}

/** Runs the command line; what it cannot understand is answered with the usage in both languages. */
export const run = async (args: readonly string[], streams: Omit<Output, 'locale'>): Promise<ExitCode> => {
  const asked = read(args)
  if (asked?.help) {
    streams.print(usage[asked.locale])
    return 0
  }
  const [name = '', ...subjects] = asked?.words ?? []
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!asked || command?.words !== subjects.length) {
    streams.complain(`${usage.vi}\n\n${usage.en}`)
    return 2
  }
  return command.run(subjects[0] ?? '', { ...streams, locale: asked.locale }, asked)
}
