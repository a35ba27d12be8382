import { accept } from '@anlang/core'
import type * as z from 'zod'
import type { FieldFault, HostFault } from '../api/index.js'

/** A place that is at fault, before it is told in words. */
export type Fault = Omit<FieldFault, 'sentence'>

/** Why a request is not passed on to the engine. */
export interface RequestFault {
  readonly fault: HostFault
  readonly faults: readonly Fault[]
}

/** What was read of a request, or what is wrong with it. */
export type Read<Value> = { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & RequestFault)

/** A request that cannot be read. */
export const fail = (fault: HostFault, faults: readonly Fault[] = []) => ({ ok: false, fault, faults }) as const

/** More than a person mends at once; a body that is wrong throughout gets no answer larger than itself. */
const mostFaults = 100

const faultsOf = ({ issues }: z.ZodError, prefix = ''): readonly Fault[] =>
  issues.slice(0, mostFaults).flatMap((issue) => {
    // a message of ours is a code; those of the library are sentences
    const fault = /^[a-z_]+$/.test(issue.message) ? issue.message : issue.code
    const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, mostFaults) : [undefined]
    return extra.map((key) => {
      const path = [...issue.path, ...(key === undefined ? [] : [key])].map(String).join('.')
      return { path: prefix + path, fault }
    })
  })

/** What a schema makes of an input, with every place that is at fault. */
export const parsed = <Value>(schema: z.ZodType<Value>, input: unknown, prefix?: string): Read<Value> => {
  const result = schema.safeParse(input)
  if (result.success) return accept(result.data)
  return fail('malformed_request', faultsOf(result.error, prefix))
}
