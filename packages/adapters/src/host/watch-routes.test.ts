import { createEngine, type Journal } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../memory/index.js'
import { fixedClock, trustingDirectory } from '../training/index.js'
import { createWatch } from '../watch/index.js'
import { createHost } from './create-host.js'

const clock = fixedClock('2022-03-01T08:00:00+07:00')

const hostOver = (journal: Journal) =>
  createHost({
    engine: createEngine({ journal, clock, directory: trustingDirectory }),
    authenticate: async () => undefined,
    describe: ({ code }) => code,
    watch: createWatch({ journal, clock, report: () => undefined }),
  })

const asking = (journal: Journal, path: string) => hostOver(journal).fetch(new Request(`https://xa.example${path}`))

const lost: Journal = { ...memoryJournal(), heads: () => Promise.reject(new Error('mật khẩu')) }

describe('whoever looks after a host', () => {
  it('hears without a badge that it lives and is ready', async () => {
    const alive = await asking(memoryJournal(), '/health')
    expect([alive.status, await alive.json()]).toEqual([200, { alive: true }])
    const ready = await asking(memoryJournal(), '/ready')
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, unready: [], late: [] }])
  })

  it('hears that it is not ready when its journal is lost, and not why; it lives all the same', async () => {
    const ready = await asking(lost, '/ready')
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, unready: [{ code: 'journal_silent' }], late: [] },
    ])
    expect((await asking(lost, '/health')).status).toBe(200)
  })

  it('gets numbers as Prometheus reads them', async () => {
    const metrics = await asking(memoryJournal(), '/metrics')
    expect(metrics.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(await metrics.text()).toContain('\nanlang_journal_up 1\n')
  })

  it('finds nothing where nobody asked for it, and still needs a badge for dossiers', async () => {
    const engine = createEngine({ journal: memoryJournal(), clock, directory: trustingDirectory })
    const plain = createHost({ engine, authenticate: async () => undefined, describe: ({ code }) => code })
    expect((await plain.fetch(new Request('https://xa.example/ready'))).status).toBe(404)
    expect((await asking(memoryJournal(), '/api/inbox')).status).toBe(401)
  })
})
