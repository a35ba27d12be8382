import { describe, expect, it } from 'vitest'
import { readArguments } from './read-arguments.js'

describe('a command line', () => {
  it('is its words, its options and its language', () => {
    expect(readArguments(['verify', 'a.yaml', '--roster', 'r.json', '--json'], { LANG: 'en_GB' })).toEqual({
      locale: 'en',
      json: true,
      help: false,
      version: false,
      words: ['verify', 'a.yaml'],
      choices: { roster: 'r.json' },
      faults: [],
    })
  })

  it('may name several files above', () => {
    const { choices } = readArguments(['verify', 'a', '--over', 'b', '--over=c'], {})
    expect(choices).toEqual({ over: ['b', 'c'] })
  })

  it('speaks the language asked for, whatever the surroundings', () => {
    expect(readArguments(['verify', '--lang', 'vi'], { LANG: 'en_GB' }).locale).toBe('vi')
  })

  it('takes what follows two dashes for a word', () => {
    expect(readArguments(['diff', '--', '--a.yaml'], {})).toMatchObject({ words: ['diff', '--a.yaml'], faults: [] })
  })

  it.each([
    [['verify', '--colour'], 'unknown_option', '--colour'],
    [['verify', '--roster'], 'missing_value', '--roster'],
    [['verify', '--roster='], 'missing_value', '--roster'],
    [['verify', '--roster', '--notes'], 'missing_value', '--roster'],
    [['verify', '--json=yes'], 'needless_value', '--json'],
    [['verify', '--unit', 'a', '--unit', 'b'], 'repeated_option', '--unit'],
    [['-x'], 'unknown_option', '-x'],
  ])('names the option that it cannot follow: %j', (args, code, option) => {
    expect(readArguments(args, {})).toMatchObject({ choices: {}, faults: [{ code, option }] })
  })

  it('still knows in which form and language to say so', () => {
    expect(readArguments(['verify', '--lang', 'fr', '--roster', '--json'], { LANG: 'en_GB' })).toMatchObject({
      json: true,
      locale: 'en',
      faults: [{ code: 'unknown_language', language: 'fr' }, { code: 'missing_value' }],
    })
  })
})
