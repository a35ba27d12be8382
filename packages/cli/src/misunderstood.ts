import { nearest, type Text } from '@anlang/core'
import { type Command, commands } from './commands.js'
import type { Asked } from './read-arguments.js'

/** The command that was asked for, or in both languages why there is none. */
export type Understood = { readonly command: Command; readonly name: string } | { readonly why: Text }

/** Says that an option is not known. */
export const unknownOption = (option: string): Text => ({
  vi: `Không hiểu “${option}”.`,
  en: `“${option}” is not understood.`,
})

const unknownCommand = (name: string): Text => {
  const near = nearest(name, Object.keys(commands))
  return {
    vi: `Không có lệnh “${name}”.${near === undefined ? '' : ` Có phải là “${near}”?`}`,
    en: `There is no command “${name}”.${near === undefined ? '' : ` Is “${near}” meant?`}`,
  }
}

/** Finds the command, and sees that it takes the words and options it was given. */
export const understand = ({ words: [name = '', ...words], choices }: Asked): Understood => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    return { why: name === '' ? { vi: 'Chưa nêu lệnh.', en: 'No command was given.' } : unknownCommand(name) }
  const stray = Object.keys(choices).find((choice) => !command.choices.some((known) => known === choice))
  if (stray !== undefined) return { why: unknownOption(`--${stray}`) }
  if (command.fits(words)) return { command, name }
  return {
    why: {
      vi: `“${name}” không được gọi như vậy (${words.length} từ theo sau).`,
      en: `“${name}” is not called like that (${words.length} words after it).`,
    },
  }
}
