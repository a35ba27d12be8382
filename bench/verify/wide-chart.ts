import { type Procedure, type ProcedureState, survey } from '@anlang/workflows'

const title = { vi: 'Bước', en: 'Step' }
const { basis } = survey.meta

const step = (target: string, command: string) => ({
  target,
  meta: { command, title, by: [{ position: 'police', at: 'commune' } as const], basis },
})

/** A row of states, one after another, the last of them an end. */
const row = (length: number, name: string, last: ProcedureState): Readonly<Record<string, ProcedureState>> =>
  Object.fromEntries([
    ...Array.from({ length: length - 1 }, (_, place) => [
      `${name}${place}`,
      { meta: { title }, on: { [`${name}Done${place}`]: step(`${name}${place + 1}`, `${name}Do${place}`) } },
    ]),
    [`${name}${length - 1}`, last],
  ])

/** A chart of so many states, of which some stand in four branches side by side. */
export const wideChart = (states: number, inEachBranch: number): Procedure => {
  const region = (name: string): ProcedureState => ({
    initial: `${name}0`,
    meta: { title },
    states: row(inEachBranch, name, { type: 'final', meta: { title } }),
  })
  const before = Math.max(1, states - 4 * inEachBranch - 6)
  const led = row(before, 'one', { meta: { title }, on: { BranchesBegun: step('branches', 'beginBranches') } })
  return {
    ...survey,
    id: `wide-${states}`,
    version: '1',
    initial: 'one0',
    states: {
      ...led,
      branches: {
        type: 'parallel',
        meta: { title },
        onDone: { target: 'done' },
        states: Object.fromEntries(['north', 'east', 'south', 'west'].map((name) => [name, region(name)])),
      },
      done: { type: 'final', meta: { title, ending: 'achieved' } },
    },
  }
}
