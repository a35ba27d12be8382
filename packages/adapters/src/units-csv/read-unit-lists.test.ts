import { law } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { readUnitLists, type UnitCsv } from './read-unit-lists.js'

const csv: UnitCsv = {
  before: `code,level,name,parent
37,province,Tỉnh Ninh Bình,
376,district,Huyện Kim Sơn,37
14620,commune,Thị trấn Phát Diệm,376
14659,commune,Xã Kim Chính,376
`,
  since: `code,level,name,parent
37,province,Tỉnh Ninh Bình,
14620,commune,Xã Phát Diệm,37
`,
  lineage: `level,old_code,old_name,new_code,new_name,part
province,37,Tỉnh Ninh Bình,37,Tỉnh Ninh Bình,full
commune,14620,Thị trấn Phát Diệm,14620,Xã Phát Diệm,full
commune,14659,Xã Kim Chính,14620,Xã Phát Diệm,full
`,
  on: '2025-07-01',
  vouchedFrom: '2025-01-01',
  basis: law('nq-1654-1687-2025'),
}

const read = (changes: Partial<UnitCsv> = {}) => {
  const answer = readUnitLists({ ...csv, ...changes })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value
}
const faults = (changes: Partial<UnitCsv>) => {
  const answer = readUnitLists({ ...csv, ...changes })
  return answer.ok ? [] : answer.refusals
}

describe('lists of units as CSV', () => {
  it('become a table of units', () => {
    expect(read().units.map(({ id }) => id)).toEqual(['p37', 'd376', 'c14620', 'c14659', 'c14620@2025-07-01'])
    expect(read().successions.map(({ from, to }) => [from, to])).toEqual([
      ['c14620', 'c14620@2025-07-01'],
      ['c14659', 'c14620@2025-07-01'],
    ])
    expect(read().leftOut).toEqual([])
  })

  it.each([
    ['with a byte order mark', `\uFEFF${csv.before}`],
    ['with the line ends of Windows', csv.before.replaceAll('\n', '\r\n')],
    ['with empty lines', csv.before.replaceAll('\n', '\n\n')],
    ['in quotation marks', csv.before.replaceAll('Tỉnh Ninh Bình', '"Tỉnh Ninh Bình"')],
    ['with columns of their own', csv.before.replaceAll('\n', ',x\n')],
    ['in decomposed letters', csv.before.normalize('NFD')],
  ])('are read the same %s', (_, before) => {
    expect(read({ before })).toEqual(read())
  })

  it('leave out a line of descent that names a unit of neither list, and say on which line', () => {
    const { leftOut } = read({ lineage: `${csv.lineage}\ncommune,07732,Xã A,14620,Xã Phát Diệm,full\n` })
    expect(leftOut).toEqual([
      { code: 'unlisted_unit', list: 'lineage', row: 4, line: 6, column: 'old_code', value: '07732' },
    ])
  })
})

describe('lists that cannot be read', () => {
  it('name every column they lack', () => {
    expect(faults({ before: 'code;level;name;parent\n', lineage: 'level,old_code,new_code\n' })).toEqual([
      {
        code: 'missing_columns',
        list: 'before',
        columns: ['code', 'level', 'name', 'parent'],
        found: ['code;level;name;parent'],
      },
      { code: 'missing_columns', list: 'lineage', columns: ['part'], found: ['level', 'old_code', 'new_code'] },
    ])
    expect(faults({ since: '' })).toMatchObject([{ code: 'missing_columns', list: 'since', found: [] }])
  })

  it('name every line with too few or too many fields', () => {
    expect(faults({ since: `${csv.since}\n14635,commune\n14638,commune,Xã Kim Sơn,37,x\n` })).toEqual([
      { code: 'ragged_line', list: 'since', line: 5, fields: 2, wanted: 4 },
      { code: 'ragged_line', list: 'since', line: 6, fields: 5, wanted: 4 },
    ])
  })

  it.each([
    ['never closed', '14635,commune,"Xã Định Hóa,37'],
    ['within a field', '14635,commune,Xã "Định Hóa,37'],
    ['closed too early', '14635,commune,"Xã" Định Hóa,37'],
  ])('name the line of a quotation mark that is %s', (_, line) => {
    expect(faults({ since: `${csv.since}${line}\n` })).toMatchObject([{ code: 'stray_quote', list: 'since', line: 4 }])
  })

  it('name the line of a value that is not of its column', () => {
    expect(faults({ since: `${csv.since}\n14635,commune,Định Hóa,37\n` })).toEqual([
      { code: 'unknown_type', list: 'since', row: 3, line: 5, column: 'name', value: 'Định Hóa' },
    ])
  })
})
