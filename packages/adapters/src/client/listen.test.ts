import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it } from 'vitest'
import { serveDesk } from '../../test/desk-served.js'
import { acts, given, id, work } from '../../test/desk-work.js'
import type { DossierChange } from '../api/index.js'
import { memoryJournal } from '../memory/index.js'
import type { Listening } from './listen.js'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const open: Listening[] = []
afterEach(() => {
  for (const line of open.splice(0)) line.close()
})

/** Resolves with the changes when there are so many. */
const gather = (count: number) => {
  const heard: DossierChange[] = []
  const full = Promise.withResolvers<readonly DossierChange[]>()
  const onChange = (change: DossierChange) => {
    heard.push(change)
    if (heard.length === count) full.resolve(heard)
  }
  return { onChange, all: full.promise }
}

const types = (changes: readonly DossierChange[]) => changes.map(({ type }) => type)

describe('a line that is lost', () => {
  it('stands again by itself, and what happened meanwhile is told', async () => {
    const desk = await serveDesk('in the page')
    await work(desk, 'register')
    let cut: () => void = () => undefined
    let down = false
    const states: string[] = []
    const { onChange, all } = gather(2)
    const client = desk.clientOf('công-an', {
      fetch: (request) => {
        const line = new AbortController()
        cut = () => line.abort()
        return down ? Promise.reject(new Error('down')) : desk.host.fetch(new Request(request, { signal: line.signal }))
      },
    })
    const stands = Promise.withResolvers<void>()
    const isLost = Promise.withResolvers<void>()
    open.push(
      client.listen({
        onChange,
        after: 1,
        retryMs: 10,
        onState: (state) => {
          states.push(state)
          if (state === 'open') stands.resolve()
          else isLost.resolve()
        },
      }),
    )
    await stands.promise
    down = true
    cut()
    await isLost.promise
    desk.clock.moveTo('2022-11-02T08:00:00+07:00')
    given(await desk.clientOf('trưởng-thôn').act(id, acts.selfAssess, { key: 'b' }))
    down = false
    expect(types(await all)).toEqual(['Registered', 'SelfAssessed'])
    expect(states.slice(0, 2)).toEqual(['open', 'lost'])
    expect(states.at(-1)).toBe('open')
  })

  it('says that something was missed when it knows a place that the record does not have', async () => {
    const desk = await serveDesk('in the page')
    await work(desk)
    const missed = Promise.withResolvers<void>()
    open.push(
      desk.clientOf('công-an').listen({ after: 900, onChange: () => undefined, onMissed: () => missed.resolve() }),
    )
    await expect(missed.promise).resolves.toBeUndefined()
  })

  it('is let go of on both sides when it is closed, also long after it was asked for', async () => {
    const journal = memoryJournal()
    let read = 0
    const follow = (after: number, limit: number) => {
      read += 1
      return journal.follow(after, limit)
    }
    const desk = await serveDesk('behind a socket', { ...journal, follow }, { pollMs: 2, heartbeatMs: 5 })
    const stands = Promise.withResolvers<void>()
    const { close } = desk.clientOf('công-an').listen({
      onChange: () => undefined,
      onState: () => stands.resolve(),
    })
    await stands.promise
    for (let turn = 0; turn < 5; turn += 1) {
      collectGarbage()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    close()
    await expect
      .poll(
        async () => {
          const before = read
          await new Promise((resolve) => setTimeout(resolve, 30))
          return read - before
        },
        { timeout: 4_000 },
      )
      .toBe(0)
    await desk.close()
  })

  it('is told no more once it is closed', async () => {
    const desk = await serveDesk('in the page')
    await work(desk)
    const heard: DossierChange[] = []
    const stands = Promise.withResolvers<void>()
    const { close } = desk.clientOf('công-an').listen({
      onChange: (change) => heard.push(change),
      onState: () => stands.resolve(),
    })
    await stands.promise
    close()
    given(await desk.clientOf('trưởng-thôn').act(id, acts.register, { key: 'a' }))
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(heard).toEqual([])
  })
})
