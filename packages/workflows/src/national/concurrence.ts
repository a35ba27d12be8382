import type { Basis, Text } from '@anlang/core'
import type { ProcedureState } from '../procedure/procedure.js'
import type { StepOffice } from '../procedure/step-office.js'
import { opinion, reasoned, step } from './chart-builders.js'

interface Consulted {
  readonly key: string
  readonly title: Text
  readonly office: StepOffice
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const asking = ({ key, title, office }: Consulted, basis: Basis): ProcedureState => {
  const name = capital(key)
  const answer = { by: [office], accepts: ['opinion_letter'], early: 'keep', basis } as const
  const agree = { vi: `Nhất trí (${title.vi})`, en: `Concur (${title.en})` }
  const disagree = { vi: `Không nhất trí (${title.vi})`, en: `Object (${title.en})` }
  const silent = { vi: `Hết hạn trả lời (${title.vi})`, en: `No answer in time (${title.en})` }
  return opinion(title, {
    [`${name}Concurred`]: step('given', `concur${name}`, [agree.vi, agree.en], {
      ...answer,
      deadline: { workingDays: 20, whenPassed: 'deem', fact: `${name}Silent`, basis },
    }),
    [`${name}Objected`]: step('given', `objectAs${name}`, [disagree.vi, disagree.en], {
      ...answer,
      requires: [reasoned(basis)],
    }),
    [`${name}Silent`]: step('given', `passOver${name}`, [silent.vi, silent.en], { by: [], basis }),
  })
}

/**
 * Bodies that are asked side by side: 20 working days each, and whoever says nothing stops nobody. Decree
 * 91/2017/NĐ-CP, Art. 47(5).
 */
export const concurrence = (consulted: readonly Consulted[], basis: Basis): ProcedureState => ({
  type: 'parallel',
  meta: { title: { vi: 'Đang lấy ý kiến hiệp y', en: 'Opinions awaited' } },
  onDone: { target: 'proposed' },
  states: Object.fromEntries(consulted.map((one) => [one.key, asking(one, basis)])),
})
