import type { Explanation, Succession, UnitOnDay } from '@anlang/core'
import {
  type Actor,
  type AllowedStep,
  type Assessment,
  createEngine,
  type Dossier,
  type DossierView,
  describeRefusal,
  type InboxRow,
  type Journal,
  type Receipt,
  refusalNames,
} from '@anlang/workflows'
import { createHost, type HostOptions, type Problem } from '../src/host/index.js'
import { memoryJournal } from '../src/memory/index.js'
import { fixedClock, fixedDirectory } from '../src/training/index.js'
import { heldToOpenapi } from './held-to-openapi.js'

/** The neighbourhood whose dossiers the reception takes in. */
export const subject = 'n08779.anh-dung'

const actors: Readonly<Record<string, Actor>> = {
  trưởng_thôn: { position: 'neighbourhoodHead', unit: subject, person: 'người-1' },
  thường_trực: { position: 'steeringStanding', unit: 'c08779', person: 'người-2' },
  chủ_tịch: { position: 'chairman', unit: 'c08779', person: 'người-3' },
  mạo_danh: { position: 'chairman', unit: 'c08779', person: 'người-9' },
}

/** What a visitor sends. */
export interface Sent {
  readonly as?: string
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is. */
  readonly text?: string
}

/** What an answer may hold, of whatever kind it is. */
interface Body extends Partial<Problem>, Partial<DossierView>, Partial<Omit<Receipt, 'dossier'>> {
  readonly dossiers?: readonly Dossier[]
  readonly next?: string | null
  readonly allowed?: readonly (AllowedStep & { readonly sentences: readonly string[] })[]
  readonly assessment?: Assessment | null
  readonly explanation?: Explanation | null
  readonly inbox?: readonly InboxRow[]
  readonly unit?: UnitOnDay
  readonly children?: readonly UnitOnDay[]
  readonly successors?: readonly Succession[]
}

/** An answer, its body parsed. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

/** The places that an answer says are at fault, and what each is. */
export const placesIn = ({ body }: Answer) => body.faults?.map(({ path, fault }) => ({ path, fault }))

const bodyIn = (text: string): Body => (text === '' ? {} : JSON.parse(text))

const inJson = { 'content-type': 'application/json' } as const

/** A host over a fresh engine, as visitors see it. */
export const openReception = (more: Partial<HostOptions> = {}, journal: Journal = memoryJournal()) => {
  const clock = fixedClock('2022-03-01T08:00:00+07:00')
  const holders = Object.entries(actors).flatMap(([name, actor]) => (name === 'mạo_danh' ? [] : [actor]))
  const engine = createEngine({ journal, clock, directory: fixedDirectory(holders) })
  const bare = createHost({
    engine,
    authenticate: async (request) => actors[decodeURIComponent(request.headers.get('x-badge') ?? '')],
    describe: (refusal, locale) =>
      describeRefusal(refusal, locale, refusalNames({ units: engine.units, on: '2022-03-01' }, locale)),
    ...more,
  })
  const host = heldToOpenapi(bare)
  const ask = async (method: string, path: string, { as, key, headers, body, text }: Sent = {}): Promise<Answer> => {
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const answer = await host.fetch(
      new Request(`https://xa.example${path}`, {
        method,
        headers: {
          ...(content === undefined ? {} : inJson),
          ...(as === undefined ? {} : { 'x-badge': encodeURIComponent(as) }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...headers,
        },
        ...(content === undefined ? {} : { body: content }),
      }),
    )
    return { status: answer.status, headers: answer.headers, body: bodyIn(await answer.text()) }
  }
  const opening = { dossier: 'hồ-sơ-1', procedure: 'evaluate', subject, year: 2022 }
  const path = `/api/dossiers/${encodeURIComponent(opening.dossier)}`
  return {
    clock,
    opening,
    path,
    ask,
    open: (changes: Sent = {}) =>
      ask('POST', '/api/dossiers', { as: 'trưởng_thôn', key: 'open-1', body: opening, ...changes }),
    act: (key: string, as: string, body: unknown, query = '') => ask('POST', `${path}/acts${query}`, { as, key, body }),
  }
}
