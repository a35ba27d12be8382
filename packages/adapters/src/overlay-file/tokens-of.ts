import { accept, type Outcome, refuse } from '@anlang/core'
import { type CST, Lexer, type LineCounter, Parser } from 'yaml'
import type { OverlayFileFault } from './overlay-file-fault.js'
import { placeAt } from './place-at.js'

/** No overlay has a fifth of it; what reads values one within the other must not run out of its stack. */
const deepest = 100

/** The tokens of a text; refuses values nested deeper than any overlay's as soon as it meets them. */
export const tokensOf = (text: string, lines: LineCounter): Outcome<readonly CST.Token[], OverlayFileFault> => {
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > deepest) {
      return refuse({ code: 'not_plain', what: 'depth', text: '', ...placeAt(lines, parser.offset) })
    }
  }
  return accept([...tokens, ...parser.end()])
}
