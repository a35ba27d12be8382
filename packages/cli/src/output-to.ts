import type { Locale } from '@anlang/core'
import type { Output, Streams } from './output.js'
import { painter } from './paint.js'
import { lineOf, type Told } from './told.js'

const nothing = () => undefined

/** An output in words: whatever is written first clears what progress shows. */
const inWords = (locale: Locale, streams: Streams, told: Told[]): Output => {
  const { print, complain, progress = nothing, environment = {}, isTerminal = false } = streams
  let isShown = false
  const show = (line: string) => {
    if (line === '' && !isShown) return
    isShown = line !== ''
    progress(line)
  }
  const cleared = (write: (line: string) => void) => (line: string) => {
    show('')
    write(line)
  }
  const remark = cleared(complain)
  return {
    locale,
    print: cleared(print),
    tell: (one) => {
      told.push(one)
      remark(lineOf(one))
    },
    remark,
    progress: show,
    paint: painter(isTerminal, environment),
  }
}

/** Where a command writes: in words to the streams, or for `--json` what is told only into the list. */
export const outputTo = (
  streams: Streams,
  told: Told[],
  { locale, json }: { readonly locale: Locale; readonly json: boolean },
): Output =>
  json
    ? {
        locale,
        print: nothing,
        tell: (one) => told.push(one),
        remark: nothing,
        progress: nothing,
        paint: painter(false, {}),
      }
    : inWords(locale, streams, told)
