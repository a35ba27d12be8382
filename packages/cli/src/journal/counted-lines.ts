import { formatCount } from '@anlang/core'
import type { Output } from '../output.js'
import { readLines } from './read-stream.js'

/** The lines of an archive; how many were read is shown. */
export async function* countedLines(file: string, { locale, progress }: Output): AsyncGenerator<string, void> {
  let line = 0
  for await (const text of readLines(file)) {
    line += 1
    if (line % 100 === 0) progress(`${locale === 'vi' ? 'Dòng' : 'Line'} ${formatCount(line, locale)}`)
    yield text
  }
}
