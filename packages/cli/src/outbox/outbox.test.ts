import { copyFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { consumer, recordDeliveries } from '../delivered.fixture.js'
import { office } from '../office.fixture.js'

const { at, ask, inJson } = office('outbox')

const [story, file, quiet] = [at('story.db'), at('an-lang.db'), at('quiet.db')]

/** Four messages: the first and third are parked, the fourth was not looked at. */
beforeAll(async () => {
  await recordDeliveries(story, 4, { reached: 3, parked: [1, 3] })
  await recordDeliveries(quiet, 2)
})

const afresh = () => copyFileSync(story, file)

const replayed = (...more: readonly string[]) => ask('outbox', 'replay', file, '--consumer', consumer, ...more)

const standing = async () => {
  const { consumers } = await inJson('outbox', 'status', file)
  return consumers
}

describe('anlang outbox status', () => {
  it('tells how far each consumer is', async () => {
    afresh()
    expect(await ask('outbox', 'status', file)).toMatchObject({
      exit: 1,
      printed: `Tin cuối: số 4\nNơi nhận ${consumer}: 1 tin chưa đến lượt gửi, 0 tin chờ gửi lại, 2 tin không chuyển được`,
      complained: `Xem tin không chuyển được: anlang outbox parked SỔ --consumer TÊN. Nơi nhận: ${consumer}.`,
    })
    expect(await inJson('outbox', 'status', file)).toEqual({
      command: 'outbox status',
      exit: 1,
      journal: 'an-lang.db',
      last: 4,
      consumers: [{ consumer, position: 3, behind: 1, waiting: 0, parked: 2 }],
      diagnostics: [],
    })
  })

  it('says that there are no consumers yet', async () => {
    expect(await ask('outbox', 'status', quiet, '--lang', 'en')).toMatchObject({
      exit: 0,
      printed: 'Last message: number 2\nThere are no consumers: nothing was ever delivered from this journal.',
    })
  })
})

describe('anlang outbox parked', () => {
  it('lists the messages that are tried no more, when and why', async () => {
    afresh()
    const { exit, printed, complained } = await ask('outbox', 'parked', file, '--consumer', consumer)
    expect(exit).toBe(1)
    expect(printed.split('\n')).toEqual([
      'Tin số 1, hồ sơ d-1: thôi gửi lúc 11/03/2026 09:05 sau 16 lần; nơi nhận trả lời HTTP 410',
      'Tin số 3, hồ sơ d-3: thôi gửi lúc 11/03/2026 09:05 sau 16 lần; nơi nhận trả lời HTTP 410',
    ])
    expect(complained).toContain(`hãy gửi lại: anlang outbox replay an-lang.db --consumer ${consumer}`)
    expect(await inJson('outbox', 'parked', file, '--consumer', consumer)).toMatchObject({
      parked: [{ position: 1, failure: { code: 'answered', status: 410 } }, { position: 3 }],
    })
  })

  it('knows a consumer by its name in either form of Unicode, and proposes one that was probably meant', async () => {
    expect((await ask('outbox', 'parked', file, '--consumer', consumer.normalize('NFD'))).exit).toBe(1)
    expect(await ask('outbox', 'parked', file, '--consumer', 'sổ-văn-bản-')).toMatchObject({
      exit: 2,
      complained: `Không có nơi nhận “sổ-văn-bản-”. Có phải là “${consumer}”? [unknown_consumer]`,
    })
    expect((await ask('outbox', 'parked', quiet, '--consumer', 'cổng')).complained).toContain('Chưa có nơi nhận nào')
  })

  it('says that nothing is parked', async () => {
    afresh()
    await replayed()
    expect(await ask('outbox', 'parked', file, '--consumer', consumer)).toMatchObject({
      exit: 0,
      printed: `Không có tin nào bị dừng trên đường đến ${consumer}.`,
    })
  })
})

describe('anlang outbox replay', () => {
  it('lets all that is parked be sent again, and says who sends it', async () => {
    afresh()
    expect(await replayed()).toMatchObject({
      exit: 0,
      printed: `2 tin sẽ được gửi lại đến ${consumer}.`,
      complained: 'Tiến trình chuyển tin gửi ở vòng kế tiếp; nơi nhận nhận ra tin đã có nhờ mã “id” của tin.',
    })
    expect(await standing()).toMatchObject([{ position: 3, waiting: 2, parked: 0 }])
    expect((await replayed()).printed).toBe(
      `Không có tin nào bị dừng trên đường đến ${consumer}; không có gì phải gửi lại.`,
    )
  })

  it('lets some of them be sent again, and none that is not parked', async () => {
    afresh()
    expect(await replayed('--only', '2, 3')).toMatchObject({
      exit: 2,
      complained: expect.stringMatching(
        /Không phải tin đang bị dừng: 2\..*gửi lại mọi tin sau một số thì dùng --after/,
      ),
    })
    expect(await standing()).toMatchObject([{ waiting: 0, parked: 2 }])
    expect(await inJson('outbox', 'replay', file, '--consumer', consumer, '--only', '3')).toMatchObject({
      exit: 0,
      consumer,
      parked: [3],
    })
    expect(await standing()).toMatchObject([{ waiting: 1, parked: 1 }])
  })

  it('lets everything after a message be sent again', async () => {
    afresh()
    expect((await replayed('--after', '0', '--lang', 'en')).printed).toBe(
      `Every message after number 0 will be sent to ${consumer}.`,
    )
    expect(await standing()).toEqual([{ consumer, position: 0, behind: 4, waiting: 0, parked: 0 }])
  })

  it('leaves no message out: not one that was not sent yet, and not those that are to come', async () => {
    afresh()
    expect(await replayed('--after', 'last')).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('mới được gửi đến tin số 3'),
    })
    expect(await replayed('--after', '5')).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[beyond_last]'),
    })
    expect(await standing()).toMatchObject([{ position: 3, parked: 2 }])
  })

  it('lets a new consumer begin with what comes, where that is said', async () => {
    afresh()
    const asNew = (name: string, ...more: readonly string[]) =>
      ask('outbox', 'replay', file, '--consumer', name, '--after', 'last', ...more)
    expect((await asNew('cổng-mới')).complained).toContain('[unknown_consumer]')
    expect(await asNew('cổng-mới', '--new')).toMatchObject({ exit: 0 })
    expect(await standing()).toContainEqual({ consumer: 'cổng-mới', position: 4, behind: 0, waiting: 0, parked: 0 })
    expect((await asNew(consumer, '--new')).complained).toContain('Hãy bỏ --new. [consumer_known]')
    expect((await ask('outbox', 'replay', quiet, '--consumer', 'a', '--new', '--after', '0')).exit).toBe(0)
  })

  it.each([
    [['--only', 'a'], 'malformed_position'],
    [['--only', '3,'], 'malformed_position'],
    [['--after', 'soon'], 'malformed_position'],
    [['--after', '-1'], 'missing_value'],
    [['--after', '1', '--only', '3'], 'not_together'],
    [['--new'], 'without_option'],
  ])('is not called like this: %j', async (more, code) => {
    expect(await replayed(...more)).toMatchObject({ exit: 2, complained: expect.stringContaining(`[${code}]`) })
  })
})
