import { isOutlet } from './is-outlet.js'
import type { Output } from './output.js'
import type { Told } from './told.js'
import { writeText } from './write-text.js'

/** Prints a text, or writes it to the file that was named, where there is none yet; tells why it cannot be written. */
export const deliver = (text: string, out: string | undefined, { locale, print, remark }: Output): Told | undefined => {
  if (out === undefined) {
    print(text.trimEnd())
    return undefined
  }
  const unwritten = writeText(out, text.endsWith('\n') ? text : `${text}\n`, locale, 'new')
  if (unwritten) return unwritten
  // what is passed on is not to be followed by words of ours
  const say = isOutlet(out) ? remark : print
  say(locale === 'vi' ? `Đã ghi ${out}.` : `Wrote ${out}.`)
  return undefined
}
