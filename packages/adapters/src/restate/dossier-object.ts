import type { IsoDate } from '@anlang/core'
import type { Appended, Clock, Entry, Journal } from '@anlang/workflows'
import { handlers, type ObjectContext, type ObjectSharedContext, object, TerminalError } from '@restatedev/restate-sdk'
import { appendOnce } from './append-once.js'
import { insist } from './insist.js'
import type { LookAtDossier } from './look-at-dossier.js'
import { millisUntil } from './millis-until.js'

/** What the object of a dossier works with. */
export interface DossierObjectParts {
  readonly name: string
  readonly records: Journal
  readonly clock: Clock
  readonly look: LookAtDossier
  /** How long an entry that cannot be kept is tried: the dossier must not wait behind it for ever. */
  readonly insistFor: number
}

/** What the object keeps: the day for which a look is under way. */
type State = { readonly look: IsoDate }

/** A day on which a dossier is to be looked at. */
interface Day {
  readonly on: IsoDate
}

const minute = 60_000
/** When something could not be done, as where a procedure is not installed, it is tried again so much later. */
const later = 60 * minute

/** Repeats are known for a while; nothing else of a call that has ended is kept by the server. */
const retention = { idempotencyRetention: 10 * minute, journalRetention: 0 }

/**
 * The server gives no call up. What fails there is that no process serves the dossier, and then nobody else could be
 * served; a call that was given up would take the look at a deadline along that the records may have by then.
 */
const patience = {
  retryPolicy: {
    initialInterval: 100,
    exponentiationFactor: 2,
    maxInterval: 10_000,
    maxAttempts: 1_000_000,
    onMaxAttempts: 'pause',
  },
} as const

/**
 * The dossier as a virtual object, in the one file that knows Restate's SDK. `append` is called for one entry after
 * another; `due` comes when a day begins on which something is to be done, after any `append` that is under way; `look`
 * does it, beside the others, since whoever does something appends.
 */
export const dossierObject = ({ name, records, clock, look, insistFor }: DossierObjectParts) => {
  type Ways = Pick<ObjectSharedContext, 'genericSend' | 'key'>
  const send = (ctx: Ways, method: 'due' | 'look', day: Day, delay: number): void => {
    const parameter = new TextEncoder().encode(JSON.stringify(day))
    ctx.genericSend({ service: name, method, key: ctx.key, parameter, delay })
  }

  const append = async (ctx: ObjectContext<State>, entry: Entry): Promise<Appended> => {
    const [first] = entry.deadlines.map(({ fires }) => fires).toSorted()
    const sendFirst = async (): Promise<void> => {
      // the state is read where there is a day to send for, and nowhere else: every call would pay for it
      if (first === undefined || first === (await ctx.get('look'))) return
      send(ctx, 'due', { on: first }, millisUntil(first, clock.now()))
      ctx.set('look', first)
    }
    const giveUp = async (error: unknown): Promise<never> => {
      // the records may have taken it, and then its day must come
      await sendFirst()
      throw new TerminalError(String(error))
    }
    // not a journaled step: it is idempotent, and one more flush of the servers' log would be most of what it costs
    const answer = await insist(() => appendOnce(records, entry), insistFor).catch(giveUp)
    if (answer.ok) await sendFirst()
    return answer
  }

  const due = async (ctx: ObjectContext<State>, { on }: Day): Promise<void> => {
    if ((await ctx.get('look')) === on) ctx.clear('look')
    send(ctx, 'look', { on }, 0)
  }

  const lookAt = async (ctx: ObjectSharedContext<State>, { on }: Day): Promise<void> => {
    const left = await ctx.run('look', () => look(ctx.key, on))
    if (left) send(ctx, 'due', { on }, later)
  }

  return object({
    name,
    handlers: {
      append: handlers.object.exclusive({ ...retention, ...patience }, append),
      due: handlers.object.exclusive({ ...retention, ...patience }, due),
      look: handlers.object.shared({ ...retention, ...patience }, lookAt),
    },
  })
}
