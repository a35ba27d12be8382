import { procedureOutline, procedureSvg } from '@anlang/adapters/diagram'
import { nationalProcedures } from '@anlang/workflows'
import type { ExitCode, Output } from './output.js'

/** Draws a procedure as SVG, or lists its steps as sentences. */
export const diagram = (name: string, asText: boolean, { locale, print, complain }: Output): ExitCode => {
  const procedure = nationalProcedures.findLast(({ id, version }) => id === name || `${id}@${version}` === name)
  if (!procedure) {
    const known = nationalProcedures.map(({ id, version }) => `${id}@${version}`).join(', ')
    complain(locale === 'vi' ? `Không có quy trình “${name}”. Có: ${known}` : `No procedure “${name}”. Known: ${known}`)
    return 2
  }
  print(asText ? procedureOutline(procedure, locale).join('\n') : procedureSvg(procedure, { locale }))
  return 0
}
