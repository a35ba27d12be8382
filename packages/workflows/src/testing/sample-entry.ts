import type { IsoInstant } from '@anlang/core'
import type { ActData } from '../dossier/act-data.js'
import { type Dossier, foldVersion } from '../dossier/dossier.js'
import type { Fact } from '../dossier/fact.js'
import type { DeadlineRow, Entry, InboxRow, Message } from '../engine/journal.js'
import { canonicalJson } from '../integrity/canonical-json.js'
import { chain } from '../integrity/chain.js'

const by = { position: 'police', unit: 'c08779', person: 'người-giữ-chức-1' } as const
const procedure = { id: 'survey', version: '2014.1', hash: '0'.repeat(64) }

const factOf = (version: number): Fact =>
  version === 1
    ? {
        type: 'DossierOpened',
        procedure,
        subject: 'n08779.anh-dung',
        year: 2020,
        by,
        at: '2020-09-01T08:00:00+07:00',
        on: '2020-09-01',
      }
    : {
        type: 'SurveyReported',
        act: 'reportSurvey',
        by,
        at: '2020-09-15T08:00:00+07:00',
        on: '2020-09-15',
        data: {
          documents: [{ kind: 'survey_report', number: `${version}/BC-CAX`, on: '2020-09-15' }],
          figures: { 'households.total': 168, 'households.inFavour': 161 },
        },
      }

const dossierOf = (id: string, version: number): Dossier => ({
  fold: foldVersion,
  id,
  procedure,
  subject: 'n08779.anh-dung',
  year: 2020,
  model: '5-tu-quan-ve-antt',
  version,
  value: version === 1 ? 'surveying' : 'reported',
  ended: false,
  entered: { surveying: '2020-09-01' },
  openedOn: '2020-09-01',
  lastOn: '2020-09-15',
  documents: {},
  figures: {},
  takenBy: {},
  takenOn: {},
})

/** What a sample entry may differ in. */
export interface SampleOptions {
  readonly command?: string
  readonly digest?: string
  /** The moment of the fact. */
  readonly at?: IsoInstant
  /** What the act brought; not for an opening. */
  readonly data?: ActData
  readonly inbox?: readonly (Omit<InboxRow, 'dossier' | 'line'> & Partial<Pick<InboxRow, 'line'>>)[]
  readonly deadlines?: readonly Omit<DeadlineRow, 'dossier'>[]
  readonly outbox?: readonly Omit<Message, 'dossier' | 'key'>[]
  readonly claims?: readonly string[]
  readonly releases?: readonly string[]
}

const withContent = (fact: Fact, { at, data }: SampleOptions): Fact => ({
  ...fact,
  ...(at === undefined ? {} : { at }),
  ...(data === undefined ? {} : { data }),
})

/** An entry that appends one fact after the one given: real in form, for any journal to keep. */
export const sampleEntry = (dossier: string, after?: Entry, options: SampleOptions = {}): Entry => {
  const { command, digest = 'd', inbox = [], deadlines = [], outbox = [], claims = [], releases = [] } = options
  const expected = after?.recorded.version ?? 0
  const fact = withContent(factOf(expected + 1), options)
  const recorded = chain(dossier, expected + 1, after?.recorded.hash ?? '', fact)
  return {
    dossier,
    expected,
    command: { id: command ?? `${dossier}/${expected + 1}`, digest },
    recorded,
    body: canonicalJson(recorded.fact),
    head: { dossier: dossierOf(dossier, expected + 1), hash: recorded.hash },
    inbox: inbox.map((row) => ({ line: {}, ...row, dossier })),
    deadlines: deadlines.map((row) => ({ ...row, dossier })),
    outbox: outbox.map((message, place) => ({ ...message, key: `${dossier}/${expected + 1}/${place + 1}`, dossier })),
    claims,
    releases,
  }
}
