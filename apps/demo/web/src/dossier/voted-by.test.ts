import { nationalProcedures } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { votedBy } from './voted-by.js'

const procedure = (id: string) => nationalProcedures.find((one) => one.id === id)

describe('who votes', () => {
  it('is the council where a commendation is reviewed, and the households where a covenant is passed', () => {
    expect(votedBy('reviewCommendation', procedure('commend.merit.commune'))).toBe('council')
    expect(votedBy('recordVote', procedure('covenant'))).toBe('households')
  })

  it('is nobody in an act without a vote, and not known without the procedure', () => {
    expect(votedBy('postDraft', procedure('covenant'))).toBeUndefined()
    expect(votedBy('recordVote', null)).toBeUndefined()
  })
})
