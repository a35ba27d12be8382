import {
  createUnitRegister,
  describeReading,
  type FigureSheet,
  type Instruments,
  instruments,
  isNfc,
  nationalRuleSets,
  nationalUnits,
  type Statement,
  type Text,
} from '@anlang/core'
import { documentKinds, isPosition, nationalProcedures, type Province, stepsOf } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { provinces } from '../index.js'
import type { Held } from './held.js'
import { sourceRows } from './source-rows.js'

type HeldIn<Kind extends Held['in']> = Extract<Held, { readonly in: Kind }>

const units = createUnitRegister(nationalUnits)

const packOf = (id: string): Province => {
  const found = provinces.find((province) => province.id === id)
  if (!found) throw new Error(`no province ${id}`)
  return found
}

const reads = ({ indicators = {} }: Province, id: string, statement: Statement | undefined): string | undefined => {
  const indicator = indicators[id]
  return indicator && statement && describeReading({ indicator, statement }, 'vi')
}

const sheetOf = ({ sheets = [] }: Province, { unit, indicator, scope }: HeldIn<'sheet'>): FigureSheet | undefined =>
  sheets.find((sheet) => sheet.unit === unit && indicator in sheet.entries && sheet.scope?.vi === scope)

const modelOf = (held: HeldIn<'model' | 'domains'>) => packOf(held.province).models?.find(({ id }) => id === held.model)

/** What stands where a pointer leads, and what the pointer says that it is. */
type Followed = readonly [found: unknown, said: unknown]

const inSheet = (held: HeldIn<'sheet'>): Followed => {
  const pack = packOf(held.province)
  return [reads(pack, held.indicator, sheetOf(pack, held)?.entries[held.indicator]), held.printed]
}

const inTarget = ({ province, indicator, year, printed }: HeldIn<'target'>): Followed => {
  const pack = packOf(province)
  const aim = pack.targets?.find((candidate) => candidate.indicator === indicator && candidate.year === year)
  return [reads(pack, indicator, aim?.goal), printed]
}

const inInstruments = ({ province, instrument, number }: HeldIn<'instrument'>): Followed => {
  const table: Instruments = province === undefined ? instruments : (packOf(province).instruments ?? {})
  return [table[instrument]?.number, number]
}

const inProcedure = ({ procedure, command }: HeldIn<'step'>): Followed => {
  const steps = nationalProcedures.filter(({ meta }) => meta.procedure === procedure).flatMap(stepsOf)
  return [steps.find((step) => step.command === command)?.command, command]
}

const inRuleSets = ({ ruleSet, version }: HeldIn<'ruleSet'>): Followed => {
  const versions = nationalRuleSets.filter(({ id }) => id === ruleSet).map((set) => set.version)
  return [versions.includes(version ?? versions[0] ?? ''), true]
}

const amongUnits = ({ unit, name, on }: HeldIn<'unit'>): Followed => {
  const standing = units.find(unit, on)
  return [standing.ok && standing.value.fullName, name]
}

const inCommitments = ({ province, formula, printed }: HeldIn<'commitment'>): Followed => {
  const found = packOf(province).commitments?.find(({ id }) => id === formula)
  return [found?.parts.map(({ count, name }) => `${count} ${name.vi}`).join(', '), printed]
}

const inRewords = ({ province, procedure, act, words }: HeldIn<'reworded'>): Followed => {
  const { title, acts = {} } = packOf(province).procedures?.[procedure]?.rewords ?? {}
  return [(act === undefined ? title : acts[act])?.vi, words]
}

const isWritten = ({ vi, en }: Text): boolean => [vi, en].every((words) => words.trim() !== '' && isNfc(words))

const follow = (held: Held): Followed => {
  switch (held.in) {
    case 'sheet':
      return inSheet(held)
    case 'target':
      return inTarget(held)
    case 'source':
      return [packOf(held.province).sheets?.some(({ source }) => source.title.vi.includes(held.words)), true]
    case 'model':
      return [modelOf(held)?.id, held.model]
    case 'domains':
      return [modelOf(held)?.domains.length, held.count]
    case 'instrument':
      return inInstruments(held)
    case 'document':
      return [Object.hasOwn(documentKinds, held.document), true]
    case 'step':
      return inProcedure(held)
    case 'position':
      return [isPosition(held.position), true]
    case 'ruleSet':
      return inRuleSets(held)
    case 'unit':
      return amongUnits(held)
    case 'commitment':
      return inCommitments(held)
    case 'called':
      return [packOf(held.province).positions?.[held.position]?.vi, held.words]
    case 'reworded':
      return inRewords(held)
    case 'nothing':
      return [isWritten(held.why), true]
  }
}

const everything = sourceRows.flatMap(({ row, held }) => held.map((one) => ({ row, one })))
const heldAs = <Kind extends Held['in']>(kind: Kind): readonly HeldIn<Kind>[] =>
  everything.map(({ one }) => one).filter((one): one is HeldIn<Kind> => one.in === kind)

describe('a row of the source articles', () => {
  it.each(everything.map(({ row, one }) => [row, one.in, one] as const))(
    '%s stands where it says: %s',
    (_, __, one) => {
      const [found, said] = follow(one)
      expect(found).toBe(said)
    },
  )

  it.each([
    ['0', 25],
    ['1', 18],
    ['2', 19],
    ['3', 19],
    ['4', 22],
  ])('of article %s is one of %i, each once and in order', (article, count) => {
    const numbers = sourceRows.filter(({ row }) => row.startsWith(`${article}.`)).map(({ row }) => row)
    expect(numbers).toEqual(Array.from({ length: count }, (_, place) => `${article}.${place + 1}`))
  })

  it('is one of 103', () => {
    expect(sourceRows).toHaveLength(103)
  })

  it('shares what it stands for with another row only where the articles say it twice', () => {
    const rowsBy = Map.groupBy(
      everything.filter(({ one }) => one.in !== 'nothing'),
      ({ one }) => JSON.stringify(one),
    )
    const shared = [...rowsBy.values()].filter((rows) => rows.length > 1).map((rows) => rows.map(({ row }) => row))
    expect(shared).toEqual([
      // the circular, and the exemplars that it is about
      ['0.2', '0.5'],
      // the steering committees of a province, a district, and from the commune down
      ['2.3', '4.10', '4.17'],
    ])
  })
})

describe('the packs hold nothing but what the rows name', () => {
  const inPacks = (of: (province: Province) => readonly string[]) => provinces.flatMap(of).toSorted()
  const inRows = (kinds: readonly string[]) => [...new Set(kinds)].toSorted()

  it('of figures, each named by one row', () => {
    const named = heldAs('sheet').map(({ province, unit, indicator }) => `${province} ${unit} ${indicator}`)
    expect(named.toSorted()).toEqual(
      inPacks(({ id, sheets = [] }) =>
        sheets.flatMap(({ unit, entries }) => Object.keys(entries).map((entry) => `${id} ${unit} ${entry}`)),
      ),
    )
  })

  it('of targets', () => {
    const named = heldAs('target').map(({ province, indicator, year }) => `${province} ${indicator} ${year}`)
    expect(named.toSorted()).toEqual(
      inPacks(({ id, targets = [] }) => targets.map(({ indicator, year }) => `${id} ${indicator} ${year}`)),
    )
  })

  it('of models', () => {
    const named = [...heldAs('model'), ...heldAs('domains')].map(({ province, model }) => `${province} ${model}`)
    expect(inRows(named)).toEqual(inPacks(({ id, models = [] }) => models.map((model) => `${id} ${model.id}`)))
  })

  it('of commitments', () => {
    const named = heldAs('commitment').map(({ province, formula }) => `${province} ${formula}`)
    expect(inRows(named)).toEqual(inPacks(({ id, commitments = [] }) => commitments.map((one) => `${id} ${one.id}`)))
  })

  it('of names of positions', () => {
    const named = heldAs('called').map(({ province, position }) => `${province} ${position}`)
    expect(inRows(named)).toEqual(
      inPacks(({ id, positions = {} }) => Object.keys(positions).map((key) => `${id} ${key}`)),
    )
  })

  it('of names of procedures and acts', () => {
    const named = heldAs('reworded').map(({ province, procedure, act = '' }) => `${province} ${procedure} ${act}`)
    expect(inRows(named)).toEqual(
      inPacks(({ id, procedures = {} }) =>
        Object.entries(procedures).flatMap(([procedure, { rewords = {} }]) =>
          ['', ...Object.keys(rewords.acts ?? {})]
            .filter((act) => act !== '' || rewords.title)
            .map((act) => `${id} ${procedure} ${act}`),
        ),
      ),
    )
  })

  it('of instruments', () => {
    const named = heldAs('instrument').flatMap(({ province, instrument }) => (province ? [instrument] : []))
    expect(inRows(named)).toEqual(inPacks(({ instruments: own = {} }) => Object.keys(own)))
  })
})
