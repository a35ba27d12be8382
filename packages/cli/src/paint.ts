import { styleText } from 'node:util'

/** What a colour means. */
type Tone = 'good' | 'bad' | 'quiet'

/** Gives a text the colour of its meaning, where there are colours. */
export type Paint = (tone: Tone, text: string) => string

const colours = { good: 'green', bad: 'red', quiet: 'dim' } as const

/** Colours on a terminal, unless NO_COLOR is set; else none. */
export const painter = (isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint =>
  isTerminal && !environment.NO_COLOR
    ? (tone, text) => styleText(colours[tone], text, { validateStream: false })
    : (_tone, text) => text
