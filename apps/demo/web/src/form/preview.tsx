import { useExplain } from '@anlang/adapters/react'
import type { ActData } from '@anlang/workflows'
import { useEffect, useState } from 'react'
import { Told } from '../dossier/told-findings.js'
import { useWords } from '../locale/words.js'

const pauseMs = 400

/** What would be brought: the figures that are judged, and papers of which some are the days. */
type Brought = Pick<ActData, 'documents' | 'figures'>

/** What was typed, once the typing pauses. */
const useSettled = ({ documents = [], figures = {} }: Brought): Required<Brought> => {
  const text = JSON.stringify({ documents, figures })
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return JSON.parse(settled)
}

/** What the criteria would say of what is typed; nothing is recorded. */
export const Preview = ({ dossier, brought }: { readonly dossier: string; readonly brought: Brought }) => {
  const t = useWords()
  const settled = useSettled(brought)
  const { data, error } = useExplain(Object.keys(settled.figures).length > 0 ? { dossier, ...settled } : undefined)
  const refusals = error?.problem.refusals.length ? error.problem.sentences : []
  return (
    <aside className="stack" aria-labelledby="preview">
      <h2 id="preview">{t('form.preview')}</h2>
      {refusals.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!error && !data && <p className="soft">{t('form.previewWait')}</p>}
      {!error && data && <Told told={data.explanation} />}
      {!error && data && data.remedies.sentences.length > 0 && (
        <section>
          <h3>{t('form.previewRemedies')}</h3>
          <ul>
            {data.remedies.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
