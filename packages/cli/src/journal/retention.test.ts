import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { recordEvaluation, tamper } from '../recorded.fixture.js'

const { at, ask, inJson, write } = office('retention')

const file = at('an-lang.db')

/** A dossier that has ended, as far as its head says: how dossiers end is told elsewhere. */
beforeAll(async () => {
  await recordEvaluation(file)
  tamper(file, `UPDATE heads SET body = replace(body, '"ended":false', '"ended":true') WHERE dossier = 'hồ-sơ-1'`)
  const opened = openSqliteJournal(file)
  if (!opened.ok) throw new Error('it was open before')
  const head = await opened.value.journal.head('hồ-sơ-1')
  opened.value.close()
  if (!head?.dossier.ended) throw new Error('the story is told otherwise now')
})

const policy = (rules: string) => write('luu-tru.yaml', `rules:\n${rules}`)

const tenYears = `  - years: 10
    from: year_end
    basis: { instrument: tt-124-2021, at: "8" }
`

const asked = (rules: string, ...more: readonly string[]) =>
  ask('journal', 'retention', file, '--policy', policy(rules), ...more)

describe('anlang journal retention', () => {
  it('names the dossiers whose time is over, until when and on what basis, and removes nothing', async () => {
    const { exit, printed, complained } = await asked(tenYears, '--on', '2033-01-01')
    expect({ exit, complained }).toEqual({ exit: 0, complained: '' })
    expect(printed.split('\n')).toEqual([
      'hồ-sơ-1 (evaluate.neighbourhood): kết thúc ngày 08/11/2022, giữ đến hết ngày 31/12/2032 (Điều 8 Thông tư 124/2021/TT-BCA); đã hết thời hạn giữ.',
      'Tính đến ngày 01/01/2033: 1 hồ sơ đã hết thời hạn giữ, 0 hồ sơ chưa có quy định. Sổ không bị xóa gì; việc chuyển hay hủy do người có thẩm quyền quyết định.',
    ])
    expect((await asked(tenYears, '--on', '2032-12-31', '--lang', 'en')).printed).toContain(
      'As of 31/12/2032: 0 dossiers whose time is over, 0 dossiers without a rule.',
    )
  })

  it('names those for which no rule says how long', async () => {
    const other = `${tenYears}    procedures: [survey]\n`
    expect((await asked(other)).printed).toContain(
      'hồ-sơ-1 (evaluate.neighbourhood): kết thúc ngày 08/11/2022; chưa có',
    )
    expect(await inJson('journal', 'retention', file, '--policy', policy(other), '--on', '2030-01-01')).toEqual({
      command: 'journal retention',
      exit: 0,
      journal: 'an-lang.db',
      on: '2030-01-01',
      past: 0,
      noRule: 1,
      dossiers: [
        { dossier: 'hồ-sơ-1', procedure: 'evaluate.neighbourhood', endedOn: '2022-11-08', standing: 'no_rule' },
      ],
      diagnostics: [],
    })
  })

  it.each([
    [
      'years that are none',
      tenYears.replace('10', 'mười'),
      '2:12: “rules.0.years” phải là số. Giữ mãi thì ghi permanent.',
      'malformed_policy',
    ],
    ['half a year', tenYears.replace('10', '0.5'), '2:12: “rules.0.years” phải là số nguyên.', 'malformed_policy'],
    ['another beginning', tenYears.replace('year_end', 'year'), '“rules.0.from” phải là day', 'malformed_policy'],
    ['a rule without a basis', tenYears.replace(/ {4}basis.*\n/, ''), '“rules.0.basis”', 'malformed_policy'],
    ['a key of its own', `${tenYears}    forever: true\n`, 'không phải khóa của quy định lưu trữ', 'malformed_policy'],
    [
      'a procedure that there is not',
      `${tenYears}    procedures: [evaluate.neighborhood]\n`,
      'Có phải là “evaluate.neighbourhood”?',
      'unknown_procedure',
    ],
  ])('names the place of %s', async (_, rules, why, code) => {
    const { complained, printed } = await asked(rules)
    expect(printed).toBe('')
    expect(complained).toContain('luu-tru.yaml:')
    expect(complained).toContain(why)
    expect(complained).toContain(`[${code}]`)
  })

  it('wants a policy, and a journal that is there', async () => {
    expect(await ask('journal', 'retention', file)).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('“--policy”'),
    })
    expect((await ask('journal', 'retention', file, '--policy', at('none.yaml'))).exit).toBe(2)
    expect((await ask('journal', 'retention', file, '--policy', write('empty.yaml', ''))).complained).toContain(
      'Hãy ghi quy định lưu trữ',
    )
    expect((await ask('journal', 'retention', at('none.db'), '--policy', policy(tenYears))).exit).toBe(2)
  })
})
