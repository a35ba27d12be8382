import { expect, it } from 'vitest'
import { answerOrBug } from './answer-or-bug.js'
import { outputTo } from './output-to.js'
import type { Told } from './told.js'

it.each([new Error('sai rồi'), 'sai rồi'])(
  'what a command throws is told as a bug of ours, with exit 3',
  async (error) => {
    const told: Told[] = []
    const streams = { print: () => undefined, complain: () => undefined }
    const thrown = () => {
      throw error
    }
    const answers = (['vi', 'en'] as const).map((locale) =>
      answerOrBug(thrown, outputTo(streams, told, { locale, json: true })),
    )
    expect(await Promise.all(answers)).toEqual([{ exit: 3 }, { exit: 3 }])
    expect(told.map(({ code }) => code)).toEqual(['bug', 'bug'])
    expect(told[0]?.sentence).toContain('sai rồi')
  },
)
