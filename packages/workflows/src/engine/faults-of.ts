import type { ZodError } from 'zod'
import { type FaultAt, type ShapeFault, shapeFaults } from '../dossier/shape-fault.js'

/** More than a person mends at once; what is wrong throughout gets no answer larger than itself. */
const mostFaults = 100

const known: ReadonlySet<string> = new Set(shapeFaults)

// a message of ours is a code; those of the library are sentences
const isFault = (message: string): message is ShapeFault => known.has(message)

/**
 * The places that a schema of ours found at fault, a hundred at most, each with what is wrong there.
 *
 * @example
 * ```ts
 * const found = closeCommandSchema.safeParse({ id: 'c-1', dossier: 'd 1', by: { position: 'chairman', unit: 'c08779', person: 'p-3' } })
 * found.error && faultsOf(found.error) // => [{ path: 'dossier', fault: 'not_a_reference' }]
 * ```
 */
export const faultsOf = ({ issues }: ZodError): readonly FaultAt[] =>
  issues
    .slice(0, mostFaults)
    .flatMap((issue): readonly FaultAt[] => {
      const fault = isFault(issue.message) ? issue.message : issue.code
      const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, mostFaults).map((key) => [key]) : [[]]
      return keys.map((key) => ({ path: [...issue.path, ...key].map(String).join('.'), fault }))
    })
    .slice(0, mostFaults)
