import type { DossierAnswer } from '@anlang/adapters/client'
import { Notice } from '../design/notice.js'
import { useWords } from '../locale/words.js'

/** Whether the record was whole when it was read just now. */
export const RecordCheck = ({ answer: { broken, facts } }: { readonly answer: DossierAnswer }) => {
  const t = useWords()
  if (broken) {
    return (
      <Notice tone="bad" role="alert">
        <p>
          <strong>{t('dossier.broken')}</strong>
        </p>
        <p>{t('dossier.brokenLead', { version: broken.version })}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="good">
      <p>
        <strong>{t('dossier.whole')}</strong>
      </p>
      <p>{t('dossier.wholeLead', { count: facts.length })}</p>
    </Notice>
  )
}
