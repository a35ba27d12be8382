import { describe, expect, it } from 'vitest'
import { readArguments } from './read-arguments.js'

describe('a command line', () => {
  it('is its words, its options and its language', () => {
    expect(readArguments(['verify', 'a.yaml', '--roster', 'r.json', '--json'], { LANG: 'en_GB' })).toEqual({
      ok: true,
      value: {
        locale: 'en',
        json: true,
        help: false,
        words: ['verify', 'a.yaml'],
        choices: { roster: 'r.json' },
      },
    })
  })

  it('speaks the language asked for, whatever the surroundings', () => {
    expect(readArguments(['verify', '--lang', 'vi'], { LANG: 'en_GB' })).toMatchObject({ value: { locale: 'vi' } })
  })

  it.each([
    [['verify', '--colour'], '--colour'],
    [['verify', '--lang', 'fr'], '--lang fr'],
    [['verify', '--roster'], '--roster'],
    [['verify', '--json=yes'], '--json'],
    [['-x'], '-x'],
  ])('names the option that it has not: %j', (args, option) => {
    expect(readArguments(args, {})).toEqual({ ok: false, refusals: [{ code: 'unknown_option', option }] })
  })
})
