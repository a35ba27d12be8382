import type { Dossier, Engine, ProcedureName } from '@anlang/workflows'
import { type RegisterName, registerNames } from '../api/index.js'
import { registers } from './register-row.js'

/** Which dossiers a register may be of, without reading them all for each page. */
export interface RegisterIndex {
  /** Dossiers that may end in a register, in the order in which they were opened. */
  readonly of: (register: RegisterName) => readonly string[]
  /** Dossiers that were opened to take back what this one ended with. */
  readonly against: (dossier: string) => readonly string[]
}

const atATime = 200

/** A dossier of a definition that is not installed may come under one that is: it may be in any register. */
const registersOf = (procedure: ProcedureName | undefined): readonly RegisterName[] =>
  registerNames.filter((name) => procedure === undefined || registers[name].of.includes(procedure))

const addTo = (lists: Map<string, string[]>, key: string, id: string): void => {
  const list = lists.get(key)
  if (list) list.push(id)
  else lists.set(key, [id])
}

/**
 * Brings the index up to now by what was opened since it was asked for last: of which procedure a dossier is, and what
 * it follows, never changes. The first time, all dossiers are read once.
 */
export const createRegisterIndex = ({
  dossiers,
  definitions,
}: Pick<Engine, 'dossiers' | 'definitions'>): (() => Promise<RegisterIndex>) => {
  const byRegister = new Map<string, string[]>()
  const byFollowed = new Map<string, string[]>()
  let last: string | undefined

  const take = ({ id, procedure, follows }: Dossier): void => {
    const found = definitions.procedureOf(procedure)
    const names = registersOf(found.ok ? found.value.meta.procedure : undefined)
    for (const name of names) addTo(byRegister, name, id)
    if (follows !== undefined && names.includes('cancelled')) addTo(byFollowed, follows, id)
    last = id
  }
  const readOn = async (): Promise<void> => {
    const opened = await dossiers({ limit: atATime, ...(last === undefined ? {} : { after: last }) })
    for (const dossier of opened) take(dossier)
    if (opened.length === atATime) await readOn()
  }
  const index: RegisterIndex = {
    of: (register) => byRegister.get(register) ?? [],
    against: (dossier) => byFollowed.get(dossier) ?? [],
  }

  // one reading after the other: two at the same time would take a dossier twice
  let reading: Promise<void> = Promise.resolve()
  return async () => {
    reading = reading.catch(() => undefined).then(readOn)
    await reading
    return index
  }
}
