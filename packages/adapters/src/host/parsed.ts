import { accept } from '@anlang/core'
import { type FaultAt, faultsOf } from '@anlang/workflows'
import type * as z from 'zod'
import type { HostFault } from '../api/index.js'

/** Why a request is not passed on to the engine. */
export interface RequestFault {
  readonly fault: HostFault
  readonly faults: readonly FaultAt[]
}

/** What was read of a request, or what is wrong with it. */
export type Read<Value> = { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & RequestFault)

/** A request that cannot be read. */
export const fail = (fault: HostFault, faults: readonly FaultAt[] = []) => ({ ok: false, fault, faults }) as const

/** What a schema makes of an input, with every place that is at fault. */
export const parsed = <Value>(schema: z.ZodType<Value>, input: unknown, prefix = ''): Read<Value> => {
  const result = schema.safeParse(input)
  if (result.success) return accept(result.data)
  const faults = faultsOf(result.error)
  return fail(
    'malformed_request',
    faults.map(({ path, fault }) => ({ path: prefix + path, fault })),
  )
}
