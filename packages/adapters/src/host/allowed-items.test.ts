import { describe, expect, it } from 'vitest'
import { serveDesk } from '../../test/desk-served.js'
import { acts, codeOf, given, id, work } from '../../test/desk-work.js'
import type { AllowedItem } from '../api/index.js'

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

  it('describes the papers of a form: required, required when, on file, all in both languages', async () => {
    const { documents } = (await seen('trưởng-thôn'))('register').form
    expect(documents).toMatchObject([
      { kind: 'registration_form', required: true, requiredWhen: null, present: null, closed: false },
      { kind: 'party_resolution', required: false, requiredWhen: { figure: 'party.cell' } },
    ])
    expect(documents[0]?.label).toEqual({ vi: 'Bản đăng ký', en: 'Registration' })
  })

  it('describes figures with their kind, unit, bounds, the whole they are part of, and what is on file', async () => {
    const { figures } = (await seen('trưởng-thôn', 'register'))('selfAssess').form
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
    const { reason, items } = item('returnDossier').form
    expect(reason).toMatchObject({ required: true })
    expect(items).toMatchObject({ required: true })
    expect(new Set(items?.choices.map((one) => one.of))).toEqual(new Set(['criterion', 'document', 'figure']))
    expect(item('appraise').form).toMatchObject({ reason: null, items: null, session: null })
    expect(item('withdrawEvaluation').form.empty).toBe(true)
  })

  it('closes what was not marked when it was sent back, and asks for no paper anew that stands', async () => {
    const { documents, figures } = (await seen('trưởng-thôn', 'register', 'selfAssess', 'returnDossier'))(
      'selfAssess',
    ).form
    expect(documents.every(({ closed, required }) => closed && !required)).toBe(true)
    const open = figures.filter(({ closed, present }) => !closed && present !== null).map(({ id: figure }) => figure)
    expect(open).toEqual(expect.arrayContaining(['households.registered']))
    expect(figures.find(({ id: figure }) => figure === 'violations.now')?.closed).toBe(true)
  })
})
