import { existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { type Acknowledged, type Asked, type Diary, type Noted, notedIn, nothingNoted } from './diary.ts'

type Line =
  | { readonly says: 'asked'; readonly asked: Asked }
  | { readonly says: 'acknowledged'; readonly fact: Acknowledged }
  | { readonly says: 'refused'; readonly id: string; readonly codes: readonly string[] }
  | { readonly says: 'unanswered'; readonly id: string; readonly reason: string }

/** A diary in a file of its writer's own. What was acknowledged is flushed to the disk before anything else is done. */
export const openDiary = (path: string): Diary => {
  const file = openSync(path, 'a')
  const write = (line: Line) => writeSync(file, `${JSON.stringify(line)}\n`)
  return {
    asks: (asked) => write({ says: 'asked', asked }),
    acknowledged: (fact) => {
      write({ says: 'acknowledged', fact })
      fsyncSync(file)
    },
    refused: (id, codes) => write({ says: 'refused', id, codes }),
    unanswered: (id, reason) => write({ says: 'unanswered', id, reason }),
  }
}

const note = (diary: Diary, line: Line): void => {
  if (line.says === 'asked') diary.asks(line.asked)
  else if (line.says === 'acknowledged') diary.acknowledged(line.fact)
  else if (line.says === 'refused') diary.refused(line.id, line.codes)
  else diary.unanswered(line.id, line.reason)
}

/** What a writer has noted. What stands after the last line break was not said any more. */
export const readDiary = (path: string): Noted => {
  const noted = nothingNoted()
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
  for (const line of lines) note(notedIn(noted), JSON.parse(line))
  return noted
}
