import { describe, expect, it } from 'vitest'
import type { Actor } from '../dossier/fact.js'
import { type Asked, scenario } from '../testing/scenario.js'
import { revokeProcedures } from './revoke.js'

const village = 'n08779.anh-dung'
const standing: Actor = { position: 'steeringStanding', unit: 'c08779', person: 'thường-trực' }
const procedure = revokeProcedures.find(({ id }) => id === 'revoke.neighbourhood')
if (!procedure) throw new Error('recognitions of neighbourhoods can be revoked')

const examined = scenario({ procedure, subject: village, openedBy: standing, openedOn: '2022-12-05' })
const proposing = (flawed: boolean, spoilt: boolean): Asked => ({
  act: 'proposeRevocation',
  by: standing,
  on: '2022-12-05',
  data: {
    documents: [{ kind: 'submission', number: '01/TTr', on: '2022-12-05' }],
    figures: { 'recognition.flawed': flawed, 'year.spoilt': spoilt },
    reason: 'new_evidence',
  },
})

describe('a recognition', () => {
  it.each([
    [true, false],
    [false, true],
    [true, true],
  ])('is proposed to be revoked on a ground: flawed %s, spoilt %s', (flawed, spoilt) => {
    expect(examined.when(proposing(flawed, spoilt))).toMatchObject({ ok: true })
  })

  it('is not proposed to be revoked where both grounds are answered no', () => {
    expect(examined.when(proposing(false, false))).toMatchObject({
      refusals: [{ code: 'none_answered_yes', figures: ['recognition.flawed', 'year.spoilt'] }],
    })
  })

  it('is not proposed to be revoked where a ground is not answered', () => {
    const { data, ...asked } = proposing(true, false)
    expect(examined.when({ ...asked, data: { ...data, figures: { 'recognition.flawed': true } } })).toMatchObject({
      refusals: [{ code: 'missing_figures', figures: ['year.spoilt'] }],
    })
  })

  it('is asked about, and who acts too early is told what somebody can do: silence follows by itself', () => {
    const asked = examined.after(proposing(true, false))
    const told = asked.when({ act: 'revokeRecognition', by: standing, on: '2022-12-06' })
    if (told.ok || told.refusals[0].code !== 'not_open_here') throw new Error(JSON.stringify(told))
    expect(told.refusals[0].open).toContain('opposeAsPolice')
    expect(told.refusals[0].open.filter((act) => act.startsWith('passOver'))).toEqual([])
  })

  it('is kept where nothing is found: the examination is dropped, with the reason', () => {
    const dropped: Asked = { act: 'dropRevocation', by: standing, on: '2022-12-05', data: { reason: 'new_evidence' } }
    expect(examined.after(dropped).dossier).toMatchObject({ value: 'kept', ended: true })
  })
})
