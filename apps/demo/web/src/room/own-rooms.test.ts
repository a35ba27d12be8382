// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepOwnRoom, ownRooms } from './own-rooms.js'

describe('the rooms of this browser', () => {
  beforeEach(() => localStorage.clear())

  it('are none at first', () => {
    expect(ownRooms()).toEqual([])
  })

  it('are those that were entered, each once, the last first', () => {
    for (const room of ['lesson-a', 'lesson-b', 'lesson-a']) keepOwnRoom(room)
    expect(ownRooms()).toEqual(['lesson-a', 'lesson-b'])
  })
})
