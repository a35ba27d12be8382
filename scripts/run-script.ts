import { compileFunction } from 'node:vm'
import { expect } from 'vitest'

/** Runs the script of an example with these names in scope; each of its claims is an expectation. */
export const runScript = async (script: string, scope: Readonly<Record<string, unknown>>): Promise<void> => {
  const known = { ...scope, expectEqual: (found: unknown, wanted: unknown) => expect(found).toEqual(wanted) }
  await compileFunction(`return (async () => {\n${script}\n})()`, Object.keys(known))(...Object.values(known))
}
