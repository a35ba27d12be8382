import { describe, expect, it } from 'vitest'
import { choicesOf, commandNames } from '../choices.js'
import { callFor, helpFor, overview } from './help-text.js'

const longestLine = (text: string) => Math.max(...text.split('\n').map(({ length }) => length))

describe.each(['vi', 'en'] as const)('help in %s', (locale) => {
  it('lists every command and every exit', () => {
    const lines = overview(locale).split('\n')
    for (const word of [...commandNames, '0', '1', '2', '3'])
      expect(lines).toContainEqual(expect.stringMatching(`^  ${word} `))
  })

  it.each(commandNames)('of %s tells of each of its options, in lines that fit', (name) => {
    const text = helpFor(name, locale)
    for (const choice of choicesOf[name]) expect(text).toMatch(new RegExp(`^ {2}--${choice}\\b`, 'm'))
    expect(longestLine(text)).toBeLessThanOrEqual(125)
    expect(callFor(name, locale)).toContain(`anlang ${name} --help`)
  })
})
