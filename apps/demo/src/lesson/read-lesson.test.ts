import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeLessonFault } from './describe-lesson-fault.js'
import { readLesson } from './read-lesson.js'

const sound = readFileSync(new URL('../../lessons/1-khao-sat-va-ke-hoach.yaml', import.meta.url), 'utf8')

/** The sound lesson with one piece of it in other words; where the piece stands. */
const changed = (from: string, to: string): { readonly text: string; readonly line: number } => {
  expect(sound).toContain(from)
  return { text: sound.replace(from, () => to), line: sound.slice(0, sound.indexOf(from)).split('\n').length }
}

const toldOf = (text: string, locale: 'vi' | 'en'): readonly string[] => {
  const read = readLesson(text)
  return read.ok ? [] : read.refusals.map((fault) => describeLessonFault('bai.yaml', fault, locale))
}

describe('the file of a lesson', () => {
  it('is read, with what makes each task done', () => {
    const read = readLesson(sound)
    expect(read).toMatchObject({ ok: true, value: { id: 'khao-sat-va-ke-hoach', order: 1 } })
    const done = read.ok ? read.value.tasks.map((task) => task.done) : []
    expect(done[0]).toEqual({ kind: 'opened', dossier: 'khao-sat' })
    expect(done[1]).toEqual({ kind: 'taken', dossier: 'khao-sat', act: 'reportSurvey', times: 1 })
    // the draft is submitted twice: the second time counts for the second task
    expect(done[6]).toEqual({ kind: 'taken', dossier: 'ke-hoach', act: 'draftPlan', times: 2 })
  })

  it.each([
    [
      'a persona that is not of the cast',
      '{ by: p-cong-an-xa, opens: khao-sat }',
      '{ by: p-cong-an, opens: khao-sat }',
      'unknown_persona',
      /p-cong-an-xa/,
    ],
    [
      'a dossier that it does not have',
      '{ by: p-cong-an-xa, opens: khao-sat }',
      '{ by: p-cong-an-xa, opens: khao }',
      'unknown_dossier',
      /ke-hoach/,
    ],
    ['an act of no procedure', 'act: selectSite', 'act: chooseSite', 'unknown_act', /selectSite/],
    ['a refusal that there is not', 'code: wrong_office', 'code: wrong_ofice', 'unknown_code', /wrong_office/],
    ['a day that is none', 'on: 2020-09-21\n    points', 'on: 2020-09-31\n    points', 'bad_day', /2020-09-31/],
    [
      'a day before the one above',
      'on: 2020-09-15\n    points',
      'on: 2020-08-15\n    points',
      'days_out_of_order',
      /2020-08-15/,
    ],
    ['a key that is misspelt', 'minutes: 12', 'minute: 12', 'unknown_key', /minute/],
    [
      'a number in words',
      'minutes: 12',
      'minutes: mười hai',
      'wrong_kind',
      /phải là số[\s\S]*has to be a (whole )?number/u,
    ],
    ['a unit that does not stand', 'unit: n08779.anh-dung }', 'unit: n08779.anh-dong }', 'unknown_unit', /anh-dong/],
    ['a position that there is not', 'position: police', 'position: sheriff', 'not_a_choice', /police/],
    ['a task twice', 'id: bao-cao-khao-sat', 'id: mo-khao-sat', 'twice', /mo-khao-sat/],
    ['an id with marks', 'id: bao-cao-khao-sat', 'id: báo-cáo', 'bad_id', /báo-cáo/],
    [
      'a command that is neither',
      '{ by: p-cong-an-xa, opens: khao-sat }',
      '{ by: p-cong-an-xa }',
      'unclear_command',
      /opens/,
    ],
  ])('with %s is refused where it stands, in both languages', (_, from, to, code, known) => {
    const { text, line } = changed(from, to)
    const read = readLesson(text)
    if (read.ok) throw new Error('it was read')
    const fault = read.refusals.find((one) => one.code === code)
    expect(fault).toBeDefined()
    expect(Math.abs((fault?.line ?? 0) - line)).toBeLessThanOrEqual(1)
    const [vi, en] = [toldOf(text, 'vi').join('\n'), toldOf(text, 'en').join('\n')]
    expect(`${vi}\n${en}`).toMatch(known)
    expect(vi).toContain('Hãy')
    expect(en).not.toContain('Hãy')
  })

  it('without a language is refused at the sentence', () => {
    const { text, line } = changed('  en: Survey and plan of “5 tự quản” in thôn Anh Dũng\n', '')
    expect(toldOf(text, 'en')).toEqual([
      `bai.yaml:${line - 2}:1 title.en: This is missing. Add it; docs/training.md says what each part is for.`,
    ])
    expect(toldOf(changed('en: Survey and plan of “5 tự quản” in thôn Anh Dũng', "en: ' '").text, 'vi')[0]).toContain(
      'Mỗi câu cần đủ hai thứ tiếng',
    )
  })

  it('that is no YAML, or empty, says so with its line', () => {
    expect(toldOf('id: [1\n', 'en')[0]).toMatch(/^bai\.yaml:\d+:\d+: Not sound YAML/)
    expect(toldOf('', 'vi')).toEqual([
      'bai.yaml:1:1: Tệp trống. Hãy chép một bài có sẵn trong apps/demo/lessons rồi sửa.',
    ])
    expect(toldOf(sound.replace('Khảo sát', 'Khảo sát'.normalize('NFD')), 'en')[0]).toContain('not composed')
  })

  it('with a value that is not the file’s to give is refused, not thrown', () => {
    for (const text of ['null', '[]', 'id: 1', 'tasks: {}', 'dossiers: { A B: 1 }', '"lời"']) {
      const read = readLesson(text)
      expect(read.ok).toBe(false)
    }
  })
})
