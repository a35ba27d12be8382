import type { IsoDate, UnitId } from '@anlang/core'
import {
  type ActData,
  type Actor,
  createEngine,
  type Directory,
  type DocumentKind,
  type Engine,
  type EngineOptions,
  type HeldPosition,
  type Journal,
  type OpenCommand,
} from '@anlang/workflows'
import { memoryJournal } from '../src/memory/index.js'
import { fixedClock, trustingDirectory } from '../src/training/index.js'

/** A neighbourhood and its commune. */
export const village: UnitId = 'n08779.anh-dung'
export const commune: UnitId = 'c08779'

/** Somebody in an office; a person of their own in each. */
export const at = (position: HeldPosition, unit: UnitId, person = `${position}@${unit}`): Actor => ({
  position,
  unit,
  person,
})

/** Papers of one day. */
export const papers = (on: IsoDate, ...kinds: readonly DocumentKind[]) =>
  kinds.map((kind) => ({ kind, number: '01/VB', on }))

/** What an office brings, on which day. */
export interface Deed {
  readonly on: IsoDate
  readonly by: Actor
  readonly act: string
  readonly data?: ActData
}

/** An engine under a clock that is moved by hand, and short ways to use it. */
export interface OfficeDay {
  readonly engine: Engine
  readonly journal: Journal
  readonly on: (day: IsoDate) => void
  readonly open: (command: Omit<OpenCommand, 'id'>, on: IsoDate) => ReturnType<Engine['open']>
  readonly act: (dossier: string, deed: Deed) => ReturnType<Engine['act']>
  /** Takes steps that all have to be accepted. */
  readonly run: (dossier: string, deeds: readonly Deed[]) => Promise<void>
  readonly tick: (on: IsoDate) => ReturnType<Engine['tick']>
}

/** What an office day is made of, where it is not the usual. */
type Unusual = Partial<Omit<EngineOptions, 'clock'>> & { readonly directory?: Directory }

/** Opens an office: memory, believing everybody, unless said otherwise. */
export const openOffice = (more: Unusual = {}): OfficeDay => {
  const journal = more.journal ?? memoryJournal()
  const clock = fixedClock('2022-01-01T08:00:00+07:00')
  const engine = createEngine({ directory: trustingDirectory, ...more, journal, clock })
  const on = (day: IsoDate) => clock.moveTo(`${day}T08:00:00+07:00`)
  const act: OfficeDay['act'] = (dossier, { on: day, by, act: name, data = {} }) => {
    on(day)
    return engine.act({ id: `${dossier}/${name}/${day}`, dossier, act: name, by, data })
  }
  return {
    engine,
    journal,
    on,
    open: (command, day) => {
      on(day)
      return engine.open({ id: `mở/${command.dossier}`, ...command })
    },
    act,
    run: async (dossier, deeds) => {
      for (const deed of deeds) {
        const done = await act(dossier, deed)
        if (!done.ok) throw new Error(`${deed.act} was refused: ${JSON.stringify(done.refusals)}`)
      }
    },
    tick: (day) => {
      on(day)
      return engine.tick()
    },
  }
}

/** The codes of a refusal, none when it was accepted. */
export const codesOf = (answer: Awaited<ReturnType<Engine['act']>>): readonly string[] =>
  answer.ok ? [] : answer.refusals.map(({ code }) => code)
