// @vitest-environment happy-dom
import type { AllowedItem } from '@anlang/adapters/client'
import { instruments } from '@anlang/core'
import { nationalProcedures, stepsOf } from '@anlang/workflows'
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { describeLaw } from '../../../src/law/describe-law.js'
import { renderInRoom } from '../room/in-room.fixture.js'
import { LawOfAct, LawOfDue } from './law-of-act.js'

afterEach(cleanup)

const stepOf = (procedure: string, act: string): AllowedItem['step'] => {
  const found = nationalProcedures
    .filter(({ id }) => id === procedure)
    .flatMap((one) => stepsOf(one))
    .find(({ command }) => command === act)
  if (!found) throw new Error(`${procedure} has no ${act}`)
  return found
}

const titleOf = (act: string): string => (act === 'postDraft' ? 'Niêm yết dự thảo' : act)

const roomLaw = describeLaw({ procedures: nationalProcedures, instruments })

const toldOf = async (step: AllowedItem['step']): Promise<readonly string[]> => {
  const { container } = await renderInRoom(<LawOfAct step={step} titleOf={titleOf} />, roomLaw)
  return [...container.querySelectorAll('p')].map((line) => line.textContent ?? '')
}

describe('the law of an act', () => {
  it('tells of every act of every procedure where it stands', async () => {
    for (const step of nationalProcedures.flatMap((one) => stepsOf(one))) {
      const [first] = await toldOf(step)
      expect(first).toMatch(/^Căn cứ: \S/)
      cleanup()
    }
  })

  it('tells the waiting time of the law in its own number, and what it counts from', async () => {
    const told = await toldOf(stepOf('covenant', 'recordVote'))
    expect(told.some((line) => /^Phải qua ít nhất \d+ ngày kể từ “Niêm yết dự thảo”\. Căn cứ: \S/.test(line))).toBe(
      true,
    )
  })

  it('never shows as law what was not verified, or what nobody could cite', async () => {
    const step = stepOf('covenant', 'recordVote')
    for (const line of await toldOf(step)) expect(line).toContain('(chưa kiểm chứng)')
    cleanup()
    expect(await toldOf({ ...step, requires: [], basis: { instrument: 'nd-99-2099' } })).toEqual([
      'Căn cứ: nd-99-2099 (chưa kiểm chứng)',
    ])
  })

  it('leaves to its form in a list of acts what it asks without a number', async () => {
    const step = stepOf('commend.merit.commune', 'reviewCommendation')
    const { container } = await renderInRoom(<LawOfAct brief step={step} titleOf={titleOf} />, roomLaw)
    expect(container.textContent).toContain('Thời hạn: trong 20 ngày làm việc')
    expect(container.textContent).not.toContain('Không do cơ quan')
    cleanup()
    expect((await toldOf(step)).at(-1)).toMatch(/^Không do cơ quan hay người đã “proposeCommendation” thực hiện/)
  })
})

describe('the law of a deadline', () => {
  it('is its very term, and where it stands', async () => {
    const step = stepOf('evaluate.neighbourhood', 'selfAssess')
    const { container } = await renderInRoom(<LawOfDue step={step} titleOf={titleOf} />, roomLaw)
    expect(container.textContent).toMatch(/^Thời hạn: trước ngày 15\/11\. Căn cứ: .*Thông tư \d+\/20\d\d\/TT-BCA/)
  })

  it('says nothing where there is no deadline', async () => {
    const { deadline: _, ...step } = stepOf('covenant', 'recordVote')
    const { container } = await renderInRoom(<LawOfDue step={step} titleOf={titleOf} />, roomLaw)
    expect(container.textContent).toBe('')
  })
})
