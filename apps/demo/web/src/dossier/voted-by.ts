import type { Procedure, VoteRequirement } from '@anlang/workflows'

type State = Procedure['states'][string]

/** Every vote that the acts of a state ask for, and of the states within it. */
const votesIn = ({ on = {}, states = {} }: State): readonly (readonly [act: string, of: VoteRequirement['of']])[] => [
  ...Object.values(on).flatMap(({ meta: { command, requires = [] } }) =>
    requires.flatMap((needed) => (needed.kind === 'vote' ? [[command, needed.of] as const] : [])),
  ),
  ...Object.values(states).flatMap(votesIn),
]

/** Who votes in an act: a council, or the households; not known where the procedure is not at hand. */
export const votedBy = (
  act: string | null,
  procedure: Procedure | null | undefined,
): VoteRequirement['of'] | undefined =>
  Object.values(procedure?.states ?? {})
    .flatMap(votesIn)
    .find(([command]) => command === act)?.[1]
