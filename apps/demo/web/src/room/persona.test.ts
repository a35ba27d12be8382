// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepPersona, personaOf } from './persona.js'

describe('who somebody is in a room', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('is nobody until it was chosen', () => {
    expect(personaOf('desk')).toBeUndefined()
  })

  it('stays the same in a window when another window becomes somebody else', () => {
    keepPersona('desk', 'p-thon')
    sessionStorage.clear() // another window
    expect(personaOf('desk')).toBe('p-thon')
    localStorage.setItem('anlang.persona.desk', 'p-cong-an-xa')
    expect(personaOf('desk')).toBe('p-thon')
  })
})
