import { canonicalJson, chain, type Dossier, type Entry, type Fact } from '@anlang/workflows'

const procedure = { id: 'survey', version: '2014.1', hash: '0'.repeat(64) }
const by = { position: 'police', unit: 'c08779', person: 'người-1' } as const
const happened = { by, at: '2020-09-01T08:00:00+07:00', on: '2020-09-01' } as const

const headOf = (id: string, version: number): Dossier => ({
  fold: 3,
  id,
  procedure,
  subject: 'n08779.anh-dung',
  year: 2020,
  version,
  value: 'surveying',
  ended: false,
  entered: { surveying: '2020-09-01' },
  openedOn: '2020-09-01',
  lastOn: '2020-09-01',
  documents: {},
  figures: {},
  takenBy: {},
  takenOn: {},
})

/** An entry that appends one fact to a dossier, after the one given. */
export const entryAfter = (dossier: string, after?: Entry, more: Partial<Entry> = {}): Entry => {
  const expected = after?.recorded.version ?? 0
  const fact: Fact =
    expected === 0
      ? { type: 'DossierOpened', procedure, subject: 'n08779.anh-dung', year: 2020, ...happened }
      : { type: 'Told', act: 'tell', data: {}, ...happened }
  const recorded = chain(dossier, expected + 1, after?.recorded.hash ?? '', fact)
  return {
    dossier,
    expected,
    command: { id: `${dossier}/${expected + 1}`, digest: 'd' },
    recorded,
    body: canonicalJson(fact),
    head: { dossier: headOf(dossier, expected + 1), hash: recorded.hash },
    inbox: [],
    deadlines: [],
    outbox: [],
    claims: [],
    releases: [],
    ...more,
  }
}
