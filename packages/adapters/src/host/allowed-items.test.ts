import { describe, expect, it } from 'vitest'
import { serveDesk } from '../../test/desk-served.js'
import { acts, codeOf, given, id, work } from '../../test/desk-work.js'
import type { AllowedAsk, AllowedItem, StepForm } from '../api/index.js'

const formIn = ({ act, form }: AllowedItem): StepForm => {
  if (!form) throw new Error(`no form of ${act}`)
  return form
}

const seen = async (person: string, ...steps: Parameters<typeof work>[1][]) => {
  const desk = await serveDesk('in the page')
  await work(desk, ...steps)
  const { allowed } = given(await desk.clientOf(person).allowed(id))
  return (act: string): AllowedItem => {
    const found = allowed.find((one) => one.act === act)
    if (!found) throw new Error(`no step ${act}`)
    return found
  }
}

describe('the inbox', () => {
  it('says of work with a last day where that day stands in the law', async () => {
    const desk = await serveDesk('in the page')
    await work(desk, 'register', 'selfAssess')
    const { inbox } = given(await desk.clientOf('thường-trực').inbox())
    expect(inbox).toMatchObject([
      { act: 'appraise', due: expect.any(String), law: expect.stringContaining('124/2021') },
    ])
  })
})

describe('what may be done', () => {
  it('says how the dossier stood, so that a command from a form of before is refused when somebody was faster', async () => {
    const desk = await serveDesk('in the page')
    await work(desk, 'register', 'selfAssess')
    const client = desk.clientOf('thường-trực')
    const { tag } = given(await client.allowed(id))
    expect(tag).toBe(given(await client.dossier(id)).tag)
    given(await client.claim(id, { act: 'appraise' }, { key: 'faster' }))
    expect(codeOf(await client.act(id, acts.appraise, { key: 'late', seen: tag }))).toBe('stale_page')
  })

  it('says of each step whether it is open, here, ahead, and who could take it', async () => {
    const item = await seen('thường-trực', 'register', 'selfAssess')
    expect(item('appraise')).toMatchObject({ open: true, here: true, ready: true, sentences: [] })
    const withdraw = item('withdrawEvaluation')
    expect(withdraw).toMatchObject({ open: false, here: true, ready: false })
    expect(withdraw.sentences[0]).toContain('Trưởng thôn Anh Dũng')
    expect(withdraw.could).toMatchObject([{ person: 'trưởng-thôn', name: 'Trưởng thôn Anh Dũng' }])
    expect(item('recognise')).toMatchObject({ open: false, here: false })
    expect(item('recognise').offices[0]?.name).toBe('Chủ tịch Ủy ban nhân dân xã Bạch Lưu')
  })

  it('has the forms of steps that the office could take where the dossier stands, and of no others', async () => {
    const desk = await serveDesk('in the page')
    await work(desk, 'register', 'selfAssess')
    const withForms = async (person: string, ask?: AllowedAsk) => {
      const { allowed } = given(await desk.clientOf(person).allowed(id, ask))
      return allowed.filter(({ form }) => form !== null).map(({ act }) => act)
    }
    expect(await withForms('thường-trực')).toEqual(['closeAsLapsed', 'appraise', 'returnDossier'])
    expect(await withForms('trưởng-thôn')).toEqual(['withdrawEvaluation', 'closeAsLapsed'])
    expect(await withForms('công-an')).toEqual([])
    // a page that was opened before its step was taken by another asks for its own
    expect(await withForms('công-an', { form: 'selfAssess' })).toEqual(['selfAssess'])
  })

  it('describes the papers of a form: required, required when, on file, all in both languages', async () => {
    const { documents } = formIn((await seen('trưởng-thôn'))('register'))
    expect(documents).toMatchObject([
      { kind: 'registration_form', required: true, requiredWhen: null, present: null, closed: false },
      { kind: 'party_resolution', required: false, requiredWhen: { figure: 'party.cell' } },
    ])
    expect(documents[0]?.label).toEqual({ vi: 'Bản đăng ký', en: 'Registration' })
  })

  it('describes figures with their kind, unit, bounds, the whole they are part of, and what is on file', async () => {
    const { figures } = formIn((await seen('trưởng-thôn', 'register'))('selfAssess'))
    const field = (name: string) => figures.find((one) => one.id === name)
    expect(field('households.registered')).toMatchObject({
      type: 'count',
      minimum: 0,
      step: 1,
      unit: { vi: 'hộ', en: 'households' },
      partOf: [{ figure: 'households.total' }],
      present: expect.any(Number),
    })
    expect(field('party.cell')).toMatchObject({ type: 'yesNo', choices: [] })
    expect(figures.every(({ label }) => label.vi !== '' && label.en !== '')).toBe(true)
  })

  it('asks for a reason and for what is to be mended where a step sends back, and for nothing of the kind elsewhere', async () => {
    const item = await seen('thường-trực', 'register', 'selfAssess')
    const { reason, items } = formIn(item('returnDossier'))
    expect(reason).toMatchObject({ required: true })
    expect(items).toMatchObject({ required: true })
    expect(new Set(items?.choices.map((one) => one.of))).toEqual(new Set(['criterion', 'document', 'figure']))
    const papers = items?.choices.filter((one) => one.of === 'document').map(({ id: kind }) => kind)
    expect(papers).toEqual(expect.arrayContaining(['registration_form', 'submission']))
    // nobody can have brought the decision that the dossier still waits for
    expect(papers).not.toContain('recognition_decision')
    expect(item('appraise').form).toMatchObject({ reason: null, items: null, session: null })
    expect(formIn((await seen('trưởng-thôn', 'register'))('withdrawEvaluation')).empty).toBe(true)
  })

  it('closes what was not marked when it was sent back, and asks for no paper anew that stands', async () => {
    const item = await seen('trưởng-thôn', 'register', 'selfAssess', 'returnDossier')
    const { documents, figures } = formIn(item('selfAssess'))
    expect(documents.every(({ closed, required }) => closed && !required)).toBe(true)
    const open = figures.filter(({ closed, present }) => !closed && present !== null).map(({ id: figure }) => figure)
    expect(open).toEqual(expect.arrayContaining(['households.registered']))
    expect(figures.find(({ id: figure }) => figure === 'violations.now')?.closed).toBe(true)
  })
})
