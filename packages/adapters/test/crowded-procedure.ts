import { law } from '@anlang/core'
import { evaluateNeighbourhood, type Procedure, type ProcedureState } from '@anlang/workflows'

const basis = law('tt-124-2021', '8')
const same = (words: string) => ({ vi: words, en: words })
const step = (target: string, title: string) => ({ target, meta: { command: 'x', title: same(title), by: [], basis } })

const opinion = (body: string): ProcedureState => ({
  initial: 'asked',
  meta: { title: same(body) },
  states: {
    asked: {
      meta: { title: same('Chờ ý kiến') },
      on: { Given: step('given', 'Cho ý kiến'), NotGiven: step('notGiven', 'Không cho ý kiến') },
    },
    given: { type: 'final', meta: { title: same('Đã có ý kiến') } },
    notGiven: { type: 'final', meta: { title: same('Không có ý kiến') } },
  },
})

const { states } = evaluateNeighbourhood
const submitted: ProcedureState = { meta: { title: same('') }, ...states.submitted }

/** A procedure with everything a chart can hold: branches side by side, ways back, a step that leads nowhere else. */
export const crowdedProcedure: Procedure = {
  ...evaluateNeighbourhood,
  states: {
    ...states,
    submitted: {
      ...submitted,
      on: {
        OpinionsAsked: step('opinions', 'Lấy ý kiến'),
        Reminded: step('submitted', 'Nhắc lại'),
        ...submitted.on,
      },
    },
    opinions: {
      type: 'parallel',
      meta: { title: same('Lấy ý kiến <các cơ quan> & đoàn thể') },
      onDone: { target: 'appraised' },
      on: { TakenBack: step('submitted', 'Rút về thẩm định lại') },
      states: {
        front: opinion('Mặt trận Tổ quốc'),
        police: opinion('Công an'),
        youth: opinion('Đoàn Thanh niên'),
      },
    },
  },
}
