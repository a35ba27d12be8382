import type { Locale } from '@anlang/core'
import type { Answer, Output } from '../output.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import { exitOfOpening } from './exit-of-opening.js'
import type { JournalPlace, OpenedTo } from './journal-place.js'
import { openPlace } from './open-place.js'

const notJson = ({ shown }: JournalPlace, locale: Locale): Told => ({
  code: 'changed',
  place: shown,
  sentence: {
    vi: `Trong sổ có nội dung đã bị sửa, không còn đọc được. Xem ở hồ sơ nào: anlang audit ${shown}`,
    en: `Something in the journal was changed, and cannot be read any more. See in which dossier: anlang audit ${shown}`,
  }[locale],
})

/** Opens a journal, works with it and closes it; what its store says when it fails on the way is told. */
export const withPlace = async (
  word: string,
  to: OpenedTo,
  output: Output,
  work: (place: JournalPlace) => Promise<Answer>,
): Promise<Answer> => {
  const opened = await openPlace(word, to, output)
  if (!opened.ok) return refused(opened.refusals, output, exitOfOpening(opened.refusals))
  const place = opened.value
  try {
    return await work(place)
  } catch (error) {
    // what is kept is JSON, unless somebody has changed it
    if (error instanceof SyntaxError) return refused([notJson(place, output.locale)], output)
    const told = place.toldOf(error)
    if (!told) throw error
    return refused([told], output, exitOfOpening([told]))
  } finally {
    await place.close()
  }
}
