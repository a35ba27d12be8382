import { addDays } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import type { ActData } from '../dossier/act-data.js'
import type { Actor } from '../dossier/fact.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { type Asked, scenario } from '../testing/scenario.js'
import { covenant2023 } from './covenant.js'

const village = 'n08779.anh-dung'
const head: Actor = { position: 'neighbourhoodHead', unit: village, person: 'trưởng-thôn' }
const board: Actor = { position: 'frontBoard', unit: village, person: 'mặt-trận' }
const posting = '2024-03-01'
const paper = (kind: DocumentKind, on: string): ActData => ({ documents: [{ kind, number: '01/VB', on }] })

/** A draft that was posted on 1 March, for thirty days. */
const posted = scenario({ procedure: covenant2023, subject: village, openedBy: head, openedOn: posting }).after(
  { act: 'agreeDraft', by: board, on: posting },
  { act: 'postDraft', by: head, on: posting, data: paper('covenant_draft', posting) },
)

const rejecting = (on: string, data: ActData): Asked => ({
  act: 'recordRejection',
  by: head,
  on,
  data,
})

describe('a covenant', () => {
  const lastDay = addDays(posting, 30)

  it('is told rejected by its households once it was posted as long as the law says, with the minutes', () => {
    expect(posted.after(rejecting(lastDay, paper('vote_minutes', lastDay))).dossier).toMatchObject({
      value: 'rejected',
      ended: true,
    })
  })

  it('is not told rejected while it is posted', () => {
    const early = addDays(lastDay, -1)
    expect(posted.when(rejecting(early, paper('vote_minutes', early)))).toMatchObject({
      refusals: [{ code: 'too_early', firstDay: lastDay }],
    })
  })

  it('is not told rejected without the minutes of the vote', () => {
    expect(posted.when(rejecting(lastDay, {}))).toMatchObject({
      refusals: [{ code: 'missing_documents', documents: ['vote_minutes'] }],
    })
  })

  it('may be withdrawn at any time: nobody has to wait for the posting to end', () => {
    expect(posted.when({ act: 'withdrawDraft', by: head, on: posting })).toMatchObject({ ok: true })
  })
})
