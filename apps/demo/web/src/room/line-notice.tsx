import { useChanges } from '@anlang/adapters/react'
import { Notice } from '../design/notice.js'
import { useWords } from '../locale/words.js'

/** Listens to what others do in the room; says so when the server is out of reach. */
export const LineNotice = () => {
  const t = useWords()
  const state = useChanges()
  return <div role="status">{state === 'lost' && <Notice tone="warn">{t('room.lineLost')}</Notice>}</div>
}
