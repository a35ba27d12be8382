import { nationalAuthorities } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { evaluateCommune2022, evaluateNeighbourhood } from '../national/evaluate.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { type Asked, scenario } from '../testing/scenario.js'
import { soundCommune, soundNeighbourhood } from '../testing/sound-figures.js'
import type { ActData } from './act-data.js'
import type { Actor } from './fact.js'

const village = 'n08779.anh-dung'
const head: Actor = { position: 'neighbourhoodHead', unit: village, person: 'trưởng-thôn' }
const committee: Actor = { position: 'committee', unit: 'c08779', person: 'ủy-ban' }
const standing: Actor = { position: 'steeringStanding', unit: 'c08779', person: 'thường-trực' }
const chairman: Actor = { position: 'chairman', unit: 'c08779', person: 'chủ-tịch' }
const districtStanding: Actor = { position: 'steeringStanding', unit: 'd253', person: 'thường-trực-huyện' }

const paper = (kind: DocumentKind, on: string) => ({ kind, number: '01/VB', on })

const opened = scenario({ procedure: evaluateNeighbourhood, subject: village, openedBy: head, openedOn: '2022-03-01' })

const register: Asked = {
  act: 'register',
  by: head,
  on: '2022-03-01',
  data: {
    documents: [paper('registration_form', '2022-03-01'), paper('party_resolution', '2022-02-20')],
    figures: soundNeighbourhood,
  },
}
const papersOf = (day: string) => ({
  documents: [paper('submission', day), paper('result_report', day), paper('meeting_minutes', day)],
})
const selfAssess: Asked = { act: 'selfAssess', by: head, on: '2022-11-02', data: papersOf('2022-11-02') }
const appraise: Asked = {
  act: 'appraise',
  by: standing,
  on: '2022-11-08',
  data: { documents: [paper('appraisal_record', '2022-11-08')] },
}
const recognise: Asked = {
  act: 'recognise',
  by: chairman,
  on: '2022-11-14',
  data: { documents: [paper('recognition_decision', '2022-11-14')] },
}

describe('the evaluation of a neighbourhood', () => {
  const appraised = opened.after(register, selfAssess, appraise)

  it('ends in recognition on the last lawful day, with the findings kept in the fact', () => {
    const decided = appraised.when(recognise)
    expect(decided).toMatchObject({
      ok: true,
      value: {
        type: 'Recognised',
        assessment: { verdict: 'met', asOf: '2022-11-14', ruleSet: { id: 'antt.neighbourhood', version: '2022.1' } },
      },
    })
  })

  it('is decided by whom the authority table empowers on the day, whatever office the step names', () => {
    const authorities = nationalAuthorities.filter(
      ({ awarder, forms }) => awarder.level !== 'commune' || !forms.includes('safety.neighbourhood'),
    )
    const elsewhere = nationalAuthorities.flatMap((one) =>
      one.awarder.level === 'province' ? [{ ...one, forms: [...one.forms, 'safety.neighbourhood'] }] : [],
    )
    const table = scenario({
      procedure: evaluateNeighbourhood,
      subject: village,
      openedBy: head,
      openedOn: '2022-03-01',
      authorities: [...authorities, ...elsewhere],
    })
    expect(table.after(register, selfAssess, appraise).when(recognise)).toMatchObject({
      refusals: [{ code: 'not_empowered', form: 'safety.neighbourhood' }],
    })
  })

  it('is not decided before the period it decides on has ended', () => {
    const early = opened.after(register, { ...selfAssess, on: '2022-10-20', data: papersOf('2022-10-20') })
    const ready = early.after({ ...appraise, on: '2022-10-25', data: {} })
    const on = (day: string) =>
      ready.when({ ...recognise, on: day, data: { documents: [paper('recognition_decision', day)] } })
    expect(on('2022-10-31')).toMatchObject({ refusals: [{ code: 'too_early', firstDay: '2022-11-01' }] })
    expect(on('2022-11-01')).toMatchObject({ ok: true })
  })

  it('wants the resolution of the Party cell where there is one', () => {
    const documents = [paper('registration_form', '2022-03-01')]
    const without = (cell: boolean) =>
      opened.when({ ...register, data: { documents, figures: { ...soundNeighbourhood, 'party.cell': cell } } })
    expect(without(true)).toMatchObject({ refusals: [{ code: 'missing_documents', documents: ['party_resolution'] }] })
    expect(without(false)).toMatchObject({ ok: true })
  })

  it('does not meet the criterion of Quarter 1 with a paper of April', () => {
    const documents = [paper('registration_form', '2022-04-01'), paper('party_resolution', '2022-02-20')]
    const late = opened.when({ ...register, on: '2022-04-01', data: { ...register.data, documents } })
    const findings = late.ok ? (late.value.assessment?.findings ?? []) : []
    expect(findings.find(({ criterion }) => criterion === 'kdc-1b')?.status).toBe('not_met')
  })

  it('is refused on 15 November, since the law says before that day', () => {
    expect(appraised.when({ ...recognise, on: '2022-11-15' })).toEqual({
      ok: false,
      refusals: [{ code: 'deadline_passed', act: 'recognise', lastDay: '2022-11-14', on: '2022-11-15' }],
    })
  })

  it('can be closed as lapsed on 15 November and not a day before', () => {
    const close = { act: 'closeAsLapsed', by: standing }
    expect(appraised.when({ ...close, on: '2022-11-14' })).toMatchObject({ refusals: [{ code: 'too_early' }] })
    expect(appraised.when({ ...close, on: '2022-11-15' })).toMatchObject({ value: { type: 'RecognitionLapsed' } })
  })

  it('is not recognised while a criterion is not met, and the refusal names it', () => {
    const short = opened.after(
      { ...register, data: { ...register.data, figures: { ...soundNeighbourhood, 'households.registered': 167 } } },
      selfAssess,
      appraise,
    )
    expect(short.when(recognise)).toEqual({
      ok: false,
      refusals: [{ code: 'criteria_not_met', verdict: 'not_met', notMet: ['kdc-1c'], undetermined: [] }],
    })
  })

  it('is not recognised while a figure is missing', () => {
    const { 'evils.newCases': _, ...incomplete } = soundNeighbourhood
    const open = opened.after({ ...register, data: { ...register.data, figures: incomplete } }, selfAssess, appraise)
    expect(open.when(recognise)).toMatchObject({
      refusals: [{ code: 'criteria_not_met', verdict: 'undetermined', undetermined: ['kdc-4c'] }],
    })
  })

  it('starts again after a return and keeps what was given', () => {
    const back: ActData = { items: ['result_report'], reason: 'papers_doubtful' }
    const returned = opened.after(register, selfAssess, {
      act: 'returnDossier',
      by: standing,
      on: '2022-11-05',
      data: back,
    })
    expect(returned.dossier.value).toBe('registered')
    expect(returned.dossier.figures).toMatchObject({ 'households.total': 168 })
    // only the report was marked: the other papers stand, and need not come again
    const report = { documents: [paper('result_report', '2022-11-07')] }
    expect(returned.when({ ...selfAssess, on: '2022-11-07', data: report })).toMatchObject({ ok: true })
    expect(returned.when({ ...selfAssess, on: '2022-11-07', data: papersOf('2022-11-07') })).toMatchObject({
      refusals: [{ code: 'not_reopened', closed: ['submission', 'meeting_minutes'], items: ['result_report'] }],
    })
  })

  it('judges figures in its own year also when it is closed after it', () => {
    const closed = appraised.when({ act: 'closeAsLapsed', by: standing, on: '2023-01-10' })
    expect(closed).toMatchObject({ value: { assessment: { asOf: '2022-12-31' } } })
  })
})

describe('an act is refused', () => {
  const submitted = opened.after(register, selfAssess)

  it('when the procedure has no such act', () => {
    expect(submitted.when({ act: 'arrest', by: standing, on: '2022-11-08' })).toMatchObject({
      refusals: [{ code: 'unknown_act', act: 'arrest' }],
    })
  })

  it('when the dossier does not stand there, with what is open instead', () => {
    expect(submitted.when(recognise)).toMatchObject({
      refusals: [
        {
          code: 'not_open_here',
          act: 'recognise',
          open: ['appraise', 'returnDossier', 'withdrawEvaluation', 'closeAsLapsed'],
        },
      ],
    })
  })

  it('when the dossier has ended', () => {
    const ended = submitted.after(appraise, recognise)
    expect(ended.when(appraise)).toMatchObject({ refusals: [{ code: 'dossier_ended', state: 'recognised' }] })
  })

  it('when another office has the power, which is named', () => {
    expect(submitted.when({ ...appraise, by: districtStanding })).toMatchObject({
      refusals: [{ code: 'wrong_office', wanted: [{ position: 'steeringStanding', unit: 'c08779' }] }],
    })
  })

  it('when the person does not hold the office that day', () => {
    expect(submitted.when({ ...appraise, holdings: [] })).toMatchObject({ refusals: [{ code: 'not_holder' }] })
  })

  it('when the same person comes back in another office', () => {
    const twoHats = { ...appraise, by: { ...standing, person: head.person } }
    expect(submitted.when(twoHats)).toMatchObject({
      refusals: [{ code: 'same_person', act: 'appraise', earlier: 'selfAssess' }],
    })
  })

  it('when the clock runs backwards', () => {
    expect(submitted.when({ ...appraise, on: '2022-11-01', data: {} })).toMatchObject({
      refusals: [{ code: 'before_last_fact', lastOn: '2022-11-02' }],
    })
  })

  it('with every reason at once', () => {
    const decided = submitted.when({ ...appraise, by: districtStanding, on: '2022-11-01' })
    expect(decided).toMatchObject({
      refusals: [{ code: 'wrong_office' }, { code: 'before_last_fact' }, { code: 'document_from_the_future' }],
    })
  })

  it('when it brings the paper of another office, which does not count later either', () => {
    const documents = [...(register.data?.documents ?? []), paper('recognition_decision', '2022-03-01')]
    expect(opened.when({ ...register, data: { ...register.data, documents } })).toMatchObject({
      refusals: [{ code: 'unexpected_document', document: 'recognition_decision' }],
    })
    expect(submitted.after(appraise).when({ ...recognise, data: {} })).toMatchObject({
      refusals: [{ code: 'missing_documents', documents: ['recognition_decision'] }],
    })
  })

  it('when who decides changes the figures that were appraised', () => {
    const changed = { ...recognise, data: { ...recognise.data, figures: { 'event.antiState': false } } }
    expect(submitted.after(appraise).when(changed)).toMatchObject({
      refusals: [{ code: 'unexpected_figure', figure: 'event.antiState' }],
    })
  })

  it('when the day of a document is typed instead of read from it', () => {
    const typed = { ...soundNeighbourhood, registration: '2022-03-01' }
    expect(opened.when({ ...register, data: { ...register.data, figures: typed } })).toMatchObject({
      refusals: [{ code: 'unexpected_figure', figure: 'registration' }],
    })
  })

  it('when a return is about words instead of items', () => {
    const back = { act: 'returnDossier', by: standing, on: '2022-11-05' }
    const about = (...items: string[]) => submitted.when({ ...back, data: { items, reason: 'figures_disagree' } })
    expect(about('kdc-1c', 'meeting_minutes')).toMatchObject({ ok: true })
    expect(about('hộ ông A chưa đăng ký')).toMatchObject({ refusals: [{ code: 'unknown_item' }] })
    expect(about()).toMatchObject({ refusals: [{ code: 'nothing_marked' }] })
  })

  it('when it brings a vote that nobody asked for', () => {
    const voted = { ...appraise, data: { session: { members: 1, present: 9, inFavour: 99 } } }
    expect(submitted.when(voted)).toMatchObject({ refusals: [{ code: 'unexpected_session' }] })
  })

  it.each(['theo lời kể của ông A', 'nguyễn-văn-a', 'BB', '1'.repeat(61), '12 /BC'])(
    'when a document number is a sentence, a name or none: %s',
    (number) => {
      const story = { ...paper('appraisal_record', '2022-11-08'), number }
      expect(submitted.when({ ...appraise, data: { documents: [story] } })).toMatchObject({
        refusals: [{ code: 'malformed_document', field: 'number' }],
      })
    },
  )

  it('when a document is dated after the act', () => {
    const early = { ...appraise, data: { documents: [paper('appraisal_record', '2022-11-09')] } }
    expect(submitted.when(early)).toMatchObject({ refusals: [{ code: 'document_from_the_future' }] })
  })

  it('when a figure is malformed or more households registered than there are', () => {
    const wrong = (figures: Record<string, number | string>) =>
      submitted.when({ ...appraise, data: { ...appraise.data, figures } })
    expect(wrong({ 'households.registered': 169 })).toMatchObject({
      refusals: [{ code: 'part_exceeds_whole', measured: 169, limit: 168 }],
    })
    expect(wrong({ suspects: 3 })).toMatchObject({ refusals: [{ code: 'unknown_figure', figure: 'suspects' }] })
    expect(wrong({ 'violations.now': 'hai' })).toMatchObject({ refusals: [{ code: 'malformed_figure' }] })
  })
})

describe('a commune', () => {
  const start = scenario({
    procedure: evaluateCommune2022,
    subject: 'c08779',
    openedBy: committee,
    openedOn: '2022-03-01',
  }).after(
    {
      act: 'register',
      by: committee,
      on: '2022-03-01',
      data: {
        documents: [
          paper('party_resolution', '2022-02-18'),
          paper('plan', '2022-02-28'),
          paper('registration_form', '2022-03-01'),
        ],
        figures: soundCommune,
      },
    },
    { ...selfAssess, by: standing, on: '2022-11-16', data: { documents: selfAssess.data?.documents ?? [] } },
  )

  it('may not appraise its own proposal: the district does', () => {
    expect(start.when({ ...appraise, by: standing, on: '2022-11-17' })).toMatchObject({
      refusals: [
        { code: 'wrong_office', wanted: [{ position: 'steeringStanding', unit: 'd253' }] },
        { code: 'same_office', earlier: 'selfAssess' },
      ],
    })
    expect(start.when({ ...appraise, by: districtStanding, on: '2022-11-17' })).toMatchObject({ ok: true })
  })
})
