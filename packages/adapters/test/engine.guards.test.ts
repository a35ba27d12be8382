import {
  type ActCommand,
  type ActData,
  type Actor,
  createEngine,
  type DocumentKind,
  type Journal,
  type OpenCommand,
} from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { fixedClock, trustingDirectory } from '../src/training/index.js'

const village = 'n08779.anh-dung'
const head: Actor = { position: 'neighbourhoodHead', unit: village, person: 'p-1' }
const standing: Actor = { position: 'steeringStanding', unit: 'c08779', person: 'p-2' }
const chairman: Actor = { position: 'chairman', unit: 'c08779', person: 'p-3' }
const council: Actor = { position: 'councilStanding', unit: 'c08779', person: 'p-4' }

const paper = (kind: DocumentKind, on: string) => ({ kind, number: '01/VB', on })
const papers = (on: string, ...kinds: DocumentKind[]) => kinds.map((kind) => paper(kind, on))

const open: OpenCommand = { id: 'c-1', dossier: 'd-1', procedure: 'evaluate', subject: village, year: 2022, by: head }
const act = (name: string, by: Actor, data: ActData = {}, dossier = 'd-1'): ActCommand => ({
  id: `${dossier}/${name}`,
  dossier,
  act: name,
  by,
  data,
})
const register = act('register', head, {
  documents: papers('2022-03-01', 'registration_form', 'party_resolution'),
  figures: soundNeighbourhood,
})

const setUp = (journal: Journal = memoryJournal()) => {
  const clock = fixedClock('2022-03-10T08:00:00+07:00')
  const engine = createEngine({ journal, clock, directory: trustingDirectory })
  return { journal, clock, engine }
}

/** A neighbourhood recognised for 2022. */
const recognised = async () => {
  const { clock, ...rest } = setUp()
  const { engine } = rest
  await engine.open(open)
  await engine.act(register)
  clock.moveTo('2022-11-08T08:00:00+07:00')
  const on = '2022-11-08'
  await engine.act(act('selfAssess', head, { documents: papers(on, 'submission', 'result_report', 'meeting_minutes') }))
  await engine.act(act('appraise', standing))
  await engine.act(act('recognise', chairman, { documents: papers(on, 'recognition_decision') }))
  return { clock, ...rest }
}

describe('one recognition', () => {
  it('is commended once, for its own year', async () => {
    const { clock, engine } = await recognised()
    clock.moveTo('2023-02-01T08:00:00+07:00')
    const commend = (dossier: string, year: number) =>
      engine.open({
        ...open,
        id: `open/${dossier}`,
        dossier,
        procedure: 'commend',
        variant: 'merit.commune',
        year,
        by: standing,
        follows: 'd-1',
      })
    expect(await commend('khen-2023', 2023)).toMatchObject({ refusals: [{ code: 'wrong_predecessor' }] })
    expect((await commend('khen-2022', 2022)).ok).toBe(true)
    expect(await commend('khen-2022-b', 2022)).toMatchObject({ refusals: [{ code: 'dossier_exists' }] })
  })

  it('is not commended while a case is pending, also when that is known only at the decision', async () => {
    const { engine } = await recognised()
    const on = '2022-11-08'
    const proposal = {
      documents: papers(on, 'submission', 'achievement_report'),
      figures: { 'conduct.exemplary': true, 'duties.well': true, 'complaint.inWindow': false },
    }
    const commending = { procedure: 'commend', variant: 'merit.commune', by: standing, follows: 'd-1' }
    await engine.open({ ...open, id: 'k-1', dossier: 'k', ...commending })
    await engine.act(act('proposeCommendation', standing, proposal, 'k'))
    const review = {
      documents: papers(on, 'council_minutes'),
      figures: { 'discipline.pending': false },
      session: { members: 9, present: 9, inFavour: 9, ballot: 'open' } as const,
    }
    expect((await engine.act(act('reviewCommendation', council, review, 'k'))).ok).toBe(true)
    const decision = { documents: papers(on, 'commendation_decision') }
    const late = { ...decision, figures: { 'discipline.pending': true } }
    expect(await engine.act(act('commend', chairman, late, 'k'))).toMatchObject({
      refusals: [{ code: 'criteria_not_met', notMet: ['tdkt-ng-1'] }, { code: 'not_attested' }],
    })
    expect((await engine.act(act('commend', chairman, decision, 'k'))).ok).toBe(true)
  })
})

describe('what gets into the record', () => {
  it.each([
    ['a story in a dossier id', { dossier: 'hồ sơ về ông A' }, 'dossier', 'not_a_reference'],
    ['a name of a person with its spaces', { by: { ...head, person: 'Nguyễn Văn A' } }, 'by.person', 'not_a_reference'],
    ['a field that nobody declared', { note: 'lời kể' }, 'note', 'unrecognized_keys'],
    ['a year that is a word', { year: '2022' }, 'year', 'invalid_type'],
    ['an office of nobody', { by: { ...head, position: 'clock' } }, 'by.position', 'unknown_position'],
  ])('is not %s', async (_, change, path, fault) => {
    const { engine, journal } = setUp()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a developer without types may send
    expect(await engine.open({ ...open, ...change } as OpenCommand)).toEqual({
      ok: false,
      refusals: [{ code: 'malformed_command', faults: [{ path, fault }] }],
    })
    expect(await journal.follow(0, 10)).toEqual([])
  })

  it('is not a figure that is no number', async () => {
    const { engine } = setUp()
    await engine.open(open)
    const figures = { ...soundNeighbourhood, 'violations.now': Number.NaN }
    expect(await engine.act({ ...register, data: { ...register.data, figures } })).toMatchObject({
      refusals: [{ code: 'malformed_command', faults: [{ path: 'data.figures.violations.now' }] }],
    })
  })

  it('names each place at fault, a key by its name, and what is wrong there', async () => {
    const { engine } = setUp()
    const { person, ...office } = head
    const documents = [paper('plan', '2022-03-01'), { ...paper('plan', 'yesterday'), pages: 2 }]
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a developer without types may send
    const sent = {
      ...register,
      by: { ...office, persn: person },
      data: { documents, figures: [] },
    } as unknown as ActCommand
    expect(await engine.act(sent)).toMatchObject({
      refusals: [
        {
          faults: [
            { path: 'by.person', fault: 'invalid_type' },
            { path: 'by.persn', fault: 'unrecognized_keys' },
            { path: 'data.documents.1.on', fault: 'not_a_day' },
            { path: 'data.documents.1.pages', fault: 'unrecognized_keys' },
            { path: 'data.figures', fault: 'not_figures' },
          ],
        },
      ],
    })
  })
})

describe('a record that is written while it is read', () => {
  it('is not taken for one that was changed', async () => {
    const { journal, engine } = setUp()
    await engine.open(open)
    let written = false
    const between: Journal = {
      ...journal,
      read: async (id) => {
        if (!written) {
          written = true
          await engine.act(register)
        }
        return journal.read(id)
      },
    }
    const view = await setUp(between).engine.dossier('d-1')
    expect(view).toMatchObject({ ok: true, value: { dossier: { version: 2 } } })
    expect(view.ok && view.value.broken).toBeUndefined()
  })
})

describe('a record that was changed from outside', () => {
  const seenThrough = async (change: (journal: Journal) => Partial<Journal>) => {
    const { journal, engine } = setUp()
    await engine.open(open)
    await engine.act(register)
    const view = await setUp({ ...journal, ...change(journal) }).engine.dossier('d-1')
    return view.ok ? view.value.broken : undefined
  }

  it('shows when its last fact was cut off', async () => {
    const cut = await seenThrough(({ read }) => ({ read: async (id) => (await read(id)).slice(0, -1) }))
    expect(cut).toEqual({ dossier: 'd-1', version: 1, fault: 'missing' })
  })

  it('shows when its head is not what its facts make', async () => {
    const edited = await seenThrough(({ head: headOf }) => ({
      head: async (id) => {
        const found = await headOf(id)
        return found && { ...found, dossier: { ...found.dossier, figures: {} } }
      },
    }))
    expect(edited).toEqual({ dossier: 'd-1', version: 2, fault: 'head' })
  })

  it('is whole when nobody touched it', async () => {
    expect(await seenThrough(() => ({}))).toBeUndefined()
  })
})

describe('an engine', () => {
  it('gives a command its first receipt also when it is recorded while the second is being decided', async () => {
    const { journal, engine } = setUp()
    let sent = false
    const slow: Journal = {
      ...journal,
      // between the look for the command and the reading of the dossier, the same command is recorded
      head: async (id) => {
        if (!sent) {
          sent = true
          await engine.open(open)
        }
        return journal.head(id)
      },
    }
    expect(await setUp(slow).engine.open(open)).toMatchObject({ ok: true, value: { repeated: true } })
    expect(await journal.follow(0, 10)).toHaveLength(1)
  })

  it('does not start with a province that takes from the nation', () => {
    const province = {
      id: 'tinh-x',
      unit: 'p26',
      name: { vi: 'X', en: 'X' },
      ruleSets: {
        'antt.commune': {
          tightens: { 'xa-4b': [{ from: '2023-01-01', value: 60, basis: { instrument: 'tt-124-2021', at: '8.1' } }] },
        },
      },
    }
    const options = { journal: memoryJournal(), clock: fixedClock('2022-03-10T08:00:00+07:00') }
    expect(() => createEngine({ ...options, directory: trustingDirectory, province })).toThrow('xa-4b')
  })

  it.each([
    ['a time of nowhere', '2026-03-10 08:00'],
    ['a day', '2026-03-10'],
    ['a word', 'foo'],
    ['no seconds', '2026-03-10T08:00+07:00'],
  ])('writes nothing by a clock that gives %s, and says what it has to give', async (_, given) => {
    const { engine, journal } = setUp()
    await engine.open(open)
    const wrong = createEngine({ journal, clock: { now: () => given }, directory: trustingDirectory })
    const told = `clock.now() gave "${given}"; it has to be a moment with an offset, as 2026-03-10T08:00:00+07:00`
    await expect(wrong.act(register)).rejects.toThrow(told)
    await expect(wrong.open({ ...open, id: 'c-2', dossier: 'd-2' })).rejects.toThrow(told)
    await expect(wrong.tick()).rejects.toThrow(told)
    await expect(wrong.situation('d-1')).rejects.toThrow(told)
    expect(() => wrong.today()).toThrow(told)
    expect(await journal.follow(0, 10)).toHaveLength(1)
  })

  it('records each command once, in whatever order and however often commands are sent', async () => {
    const commands = [
      register,
      act('selfAssess', head, { documents: papers('2022-03-10', 'submission', 'result_report', 'meeting_minutes') }),
      act('appraise', standing),
      act('returnDossier', standing, { items: ['kdc-1c'] }),
      act('withdrawEvaluation', head),
    ]
    const sent = fc.array(fc.constantFrom(...commands), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(sent, fc.boolean(), async (sequence, together) => {
        const { engine, journal } = setUp()
        await engine.open(open)
        if (together) await Promise.all(sequence.map((command) => engine.act(command)))
        // oxlint-disable-next-line no-await-in-loop -- one after another is what is tested here
        else for (const command of sequence) await engine.act(command)
        const ids = (await journal.follow(0, 100)).map(({ recorded: { dossier, version } }) => `${dossier}/${version}`)
        expect(new Set(ids).size).toBe(ids.length)
        const known = await Promise.all(commands.map(({ id }) => journal.command(id)))
        expect(known.filter((one) => one !== undefined).length).toBe(ids.length - 1)
      }),
      { numRuns: 60 },
    )
  })
})
