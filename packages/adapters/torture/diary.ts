import type { IsoInstant } from '@anlang/core'
import type { ActCommand, OpenCommand, Recorded } from '@anlang/workflows'

/** A command as it is sent to an engine. */
export type Call =
  | { readonly kind: 'open'; readonly command: OpenCommand }
  | { readonly kind: 'act'; readonly command: ActCommand }

/** A command, and what the clock said when it was sent. */
export interface Asked {
  readonly call: Call
  readonly at: IsoInstant
}

/** A fact that an engine said it had recorded. */
export interface Acknowledged extends Pick<Recorded, 'dossier' | 'version' | 'hash'> {
  /** The command it answers; the clock has none. */
  readonly id?: string
}

/** What somebody who acts notes: what they ask before they ask it, and what they learn once they have. */
export interface Diary {
  readonly asks: (asked: Asked) => void
  readonly acknowledged: (fact: Acknowledged) => void
  readonly refused: (id: string, codes: readonly string[]) => void
  /** No answer, or one that leaves open what became of it: the same is asked again. */
  readonly unanswered: (id: string, reason: string) => void
}

/** What stands in a diary. */
export interface Noted {
  readonly asked: Asked[]
  readonly acknowledged: Acknowledged[]
  readonly refused: string[]
  readonly unanswered: string[]
}

/** A diary that is kept in lists. */
export const notedIn = (noted: Noted): Diary => ({
  asks: (asked) => noted.asked.push(asked),
  acknowledged: (fact) => noted.acknowledged.push(fact),
  refused: (id) => noted.refused.push(id),
  unanswered: (_, reason) => noted.unanswered.push(reason),
})

/** A diary in which nothing stands yet. */
export const nothingNoted = (): Noted => ({ asked: [], acknowledged: [], refused: [], unanswered: [] })

/** The commands of which nobody knows what became of them: whoever sent them died first. */
export const unlearned = ({ asked, acknowledged, refused }: Noted): readonly Asked[] => {
  const learned = new Set([...acknowledged.map(({ id }) => id), ...refused])
  return asked.filter(({ call }) => !learned.has(call.command.id))
}
