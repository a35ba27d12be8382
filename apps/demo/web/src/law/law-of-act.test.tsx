// @vitest-environment happy-dom
import type { AllowedItem } from '@anlang/adapters/client'
import { law } from '@anlang/core'
import { nationalProcedures, stepsOf } from '@anlang/workflows'
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
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

const toldOf = async (step: AllowedItem['step'], instruments = {}): Promise<readonly string[]> => {
  const { container } = await renderInRoom(<LawOfAct step={step} titleOf={titleOf} />, { instruments })
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

  it('never shows a reading that was not verified as law', async () => {
    const step = { ...stepOf('covenant', 'recordVote'), requires: [], basis: law('tt-124-2021', '8') }
    expect(await toldOf({ ...step, basis: { ...step.basis, unverified: true } })).toEqual([
      'Căn cứ: Điều 8 Thông tư 124/2021/TT-BCA (chưa kiểm chứng)',
    ])
  })

  it('leaves to its form in a list of acts what it asks without a number', async () => {
    const step = stepOf('commend.merit.commune', 'reviewCommendation')
    const { container } = await renderInRoom(<LawOfAct brief step={step} titleOf={titleOf} />)
    expect(container.textContent).toContain('Thời hạn: trong 20 ngày làm việc')
    expect(container.textContent).not.toContain('Không do cơ quan')
    cleanup()
    expect((await toldOf(step)).at(-1)).toMatch(/^Không do cơ quan hay người đã “proposeCommendation” thực hiện/)
  })

  it('knows what the provinces of the room cite', async () => {
    const own = {
      number: '375/QĐ',
      kind: { vi: 'Quyết định', en: 'Decision' },
      title: { vi: 'Tên', en: 'Title' },
      from: '2008-01-01',
      standing: 'verified',
    }
    const step = { ...stepOf('covenant', 'recordVote'), requires: [], basis: { instrument: 'own.375', at: '2' } }
    expect(await toldOf(step, { 'own.375': own })).toEqual(['Căn cứ: Điều 2 Quyết định 375/QĐ'])
  })
})

describe('the law of a deadline', () => {
  it('is its very term, and where it stands', async () => {
    const step = {
      ...stepOf('covenant', 'recordVote'),
      deadline: { before: '11-15', whenPassed: 'refuse', basis: law('tt-124-2021', '8.2') },
    } as const
    const { container } = await renderInRoom(<LawOfDue step={step} titleOf={titleOf} />)
    expect(container.textContent).toBe('Thời hạn: trước ngày 15/11. Căn cứ: khoản 2 Điều 8 Thông tư 124/2021/TT-BCA')
  })

  it('says nothing where there is no deadline', async () => {
    const { deadline: _, ...step } = stepOf('covenant', 'recordVote')
    const { container } = await renderInRoom(<LawOfDue step={step} titleOf={titleOf} />)
    expect(container.textContent).toBe('')
  })
})
