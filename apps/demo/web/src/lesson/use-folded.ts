import { useState } from 'react'
import { keep, kept } from '../app/storage.js'

const key = 'anlang.lesson.folded'

/** Whether the lesson is folded away, as it was left; and the way to change it. */
export const useFolded = (): readonly [boolean, (folded: boolean) => void] => {
  const [folded, setFolded] = useState(() => kept(key) === 'yes')
  const fold = (next: boolean) => {
    keep(key, next ? 'yes' : undefined)
    setFolded(next)
  }
  return [folded, fold]
}
