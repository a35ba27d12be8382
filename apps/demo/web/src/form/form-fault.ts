/** What cannot be sent because it cannot be read: which words say so, about what, and where. */
export interface FormFault {
  readonly target: string
  readonly fault:
    | 'number'
    | 'negative'
    | 'whole'
    | 'day'
    | 'noSuchDay'
    | 'documentDay'
    | 'documentNumber'
    | 'documentLong'
    | 'count'
    | 'ballot'
  readonly label: string
}

/** A value that was read, or why it could not be; neither when nothing was typed. */
export interface Read<Value> {
  readonly value?: Value
  readonly fault?: FormFault
}

/** The faults among what was read. */
export const faultsIn = (read: readonly Read<unknown>[]): readonly FormFault[] =>
  read.flatMap(({ fault }) => (fault ? [fault] : []))
