import { memoryJournal } from '@anlang/adapters/memory'
import { fixedClock, trustingDirectory } from '@anlang/adapters/training'
import {
  createUnitRegister,
  nationalAuthorities,
  nationalUnits,
  nationalVoteRules,
  nationalWorkingCalendar,
} from '@anlang/core'
import {
  type ActCommand,
  createEngine,
  type Engine,
  type Journal,
  type OpenCommand,
  type Tables,
} from '@anlang/workflows'

const [pattern] = nationalUnits.units.filter(({ id }) => id === 'n08779.anh-dung')
if (!pattern) throw new Error('thôn Anh Dũng is in the table')

/** The neighbourhood of a number: each dossier is about one of its own. */
export const neighbourhood = (place: number): string => `n08779.${place}`

/** The model of every site. */
export const model = 'mô-hình'

const unitsWith = (neighbourhoods: number) =>
  createUnitRegister({
    ...nationalUnits,
    units: [
      ...nationalUnits.units,
      ...Array.from({ length: neighbourhoods }, (_, place) => ({ ...pattern, id: neighbourhood(place) })),
    ],
  })

/** An engine for so many neighbourhoods and these models, over the memory where no journal is given, and its clock. */
export const openOffice = (
  neighbourhoods: number,
  journal: Journal = memoryJournal(),
  modelIds: readonly string[] = [model],
) => {
  const clock = fixedClock('2022-03-01T08:00:00+07:00')
  const models = modelIds.map((id) => ({ id, name: { vi: 'Mô hình', en: 'Model' }, domains: [] }))
  const province = { id: 'tỉnh', unit: 'p26', name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' }, models }
  const units = unitsWith(neighbourhoods)
  const engine = createEngine({ journal, directory: trustingDirectory, clock, province, units })
  const tables: Tables = {
    units,
    calendar: nationalWorkingCalendar,
    authorities: nationalAuthorities,
    voteRules: nationalVoteRules,
  }
  return { engine, moveTo: clock.moveTo, tables }
}

const isOpening = (command: OpenCommand | ActCommand): command is OpenCommand => 'procedure' in command

/** Sends a command, which has to be accepted. */
export const send = async (engine: Engine, command: OpenCommand | ActCommand): Promise<void> => {
  const answer = await (isOpening(command) ? engine.open(command) : engine.act(command))
  if (!answer.ok) throw new Error(`${command.id}: ${JSON.stringify(answer.refusals)}`)
}
