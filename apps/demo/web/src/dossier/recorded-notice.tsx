import { useEffect, useState } from 'react'
import { announce } from '../design/announcer.js'
import { Notice } from '../design/notice.js'
import { useWords } from '../locale/words.js'
import { type Flash, takeFlash } from './flash.js'

/** Says what was just recorded, when one comes here from the form. */
export const RecordedNotice = ({ dossier }: { readonly dossier: string }) => {
  const t = useWords()
  const [flash, setFlash] = useState<Flash>()
  useEffect(() => {
    const found = takeFlash(dossier)
    if (!found) return
    setFlash(found)
    announce(t('dossier.recorded', { act: found.title }))
  }, [dossier, t])
  if (!flash) return null
  return (
    <Notice tone="good">
      <p>
        <strong>{t('dossier.recorded', { act: flash.title })}</strong>
      </p>
      <p>{t('dossier.recordedLead', { version: flash.version })}</p>
    </Notice>
  )
}
