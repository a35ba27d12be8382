import { styleText } from 'node:util'
import { wrap } from './wrap.js'

type Style = Parameters<typeof styleText>[0]

/** A well-set page in a terminal: a narrow measure, a hanging margin for dates, colours only where they are shown. */
export interface Page {
  readonly title: (text: string, subtitle: string) => void
  readonly heading: (text: string) => void
  readonly paragraph: (text: string, style?: Style) => void
  /** An entry with its mark and, in the margin, its date. */
  readonly entry: (entry: { margin: string; mark: string; head: string; style?: Style }) => void
  /** Lines under an entry. */
  readonly detail: (text: string, style?: Style) => void
  readonly gap: () => void
}

const measure = 84
const margin = 14

/** A page over a stream of lines; `coloured` says whether to write colours. */
export const createPage = (print: (line: string) => void, coloured: boolean): Page => {
  let last = ''
  const write = (line: string) => {
    if (line !== '' || last !== '') print(line)
    last = line
  }
  const paint = (style: Style | undefined, text: string) =>
    style && coloured ? styleText(style, text, { validateStream: false }) : text
  const lines = (text: string, indent: number, style?: Style) => {
    for (const line of wrap(text, measure - indent)) write(`${' '.repeat(indent)}${paint(style, line)}`)
  }
  return {
    title: (text, subtitle) => {
      write(`  ${paint('bold', text)}`)
      lines(subtitle, 2, 'dim')
    },
    heading: (text) => {
      write('')
      write(`  ${paint(['bold', 'cyan'], text)}`)
      write(`  ${paint('dim', '─'.repeat(measure - 2))}`)
    },
    paragraph: (text, style) => lines(text, 2, style),
    entry: ({ margin: date, mark, head, style }) => {
      const [first = '', ...more] = wrap(head, measure - margin - 2)
      write(`  ${paint('dim', date.padEnd(margin - 2))}${paint(style, `${mark} ${first}`)}`)
      for (const line of more) write(`${' '.repeat(margin + 2)}${paint(style, line)}`)
    },
    detail: (text, style) => lines(text, margin + 2, style),
    gap: () => write(''),
  }
}
