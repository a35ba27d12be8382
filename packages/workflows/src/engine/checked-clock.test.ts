import { describe, expect, it } from 'vitest'
import { checkedClock } from './checked-clock.js'

const asFrom = (given: unknown) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a clock from JavaScript may give anything
  checkedClock({ now: () => given as string })

describe('the clock of an installation', () => {
  it('is asked each time', () => {
    const moments = ['2026-03-10T08:00:00+07:00', '2026-03-10T08:00:00+07:00', '2026-03-10T01:00:01Z']
    const left = [...moments]
    const clock = checkedClock({ now: () => left.shift() ?? '' })
    expect(moments.map(() => clock.now())).toEqual(moments)
    expect(() => clock.now()).toThrow('clock.now() gave ""')
  })

  it('may be an object with a state of its own', () => {
    class Standing {
      readonly #moment = '2026-03-10T08:00:00+07:00'
      now() {
        return this.#moment
      }
    }
    expect(checkedClock(new Standing()).now()).toBe('2026-03-10T08:00:00+07:00')
  })

  it.each([
    [undefined, 'undefined'],
    [1_773_104_400_000, '1773104400000'],
    [null, 'null'],
    [{ at: '2026-03-10T08:00:00+07:00' }, 'an object'],
    ['2026-03-10', '"2026-03-10"'],
    ['2026-02-30T08:00:00+07:00', '"2026-02-30T08:00:00+07:00"'],
  ])('gives a moment with an offset, and not %s', (given, shown) => {
    expect(() => asFrom(given).now()).toThrow(
      `clock.now() gave ${shown}; it has to be a moment with an offset, as 2026-03-10T08:00:00+07:00`,
    )
  })
})
