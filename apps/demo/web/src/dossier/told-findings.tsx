import type { ToldFindings } from '@anlang/adapters/client'
import { Tag } from '../design/tag.js'
import { useWords } from '../locale/words.js'
import { FindingList } from './finding-list.js'
import { ruleSetText } from './rule-set-text.js'
import { statusTone } from './status-tone.js'

const statuses = ['not_met', 'undetermined', 'met', 'not_applicable'] as const

/** How many came out how. */
const Tally = ({ findings }: Pick<ToldFindings, 'findings'>) => {
  const t = useWords()
  return (
    <p className="tally">
      {statuses.map((status) => {
        const count = findings.filter((finding) => finding.status === status).length
        return count > 0 ? (
          <Tag key={status} tone={statusTone[status]}>
            {t(`dossier.count.${status}`, { count })}
          </Tag>
        ) : null
      })}
    </p>
  )
}

/** What an assessment found: first what keeps it from passing, then, folded, what is met. */
export const Told = ({ told }: { readonly told: ToldFindings }) => {
  const t = useWords()
  const wanting = told.findings.filter(({ status }) => status === 'not_met' || status === 'undetermined')
  const settled = told.findings.filter((finding) => !wanting.includes(finding))
  return (
    <div className="stack">
      <h3>{ruleSetText(told.title, t)}</h3>
      <p className="measure">{told.paragraph.replace(told.title, () => t('dossier.byTheseCriteria'))}</p>
      {told.classified && (
        <p>
          <strong>{told.classified}</strong>
        </p>
      )}
      <Tally findings={told.findings} />
      {wanting.length > 0 && <FindingList findings={wanting} />}
      {told.nearMisses.length > 0 && (
        <div>
          <p>
            <strong>{t('dossier.nearMisses')}</strong>
          </p>
          <ul>
            {told.nearMisses.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {settled.length > 0 && (
        <details className="fold">
          <summary>{t('dossier.metDetails', { count: settled.length })}</summary>
          <FindingList findings={settled} />
        </details>
      )}
      {told.notes.map((note) => (
        <p key={note} className="small soft">
          {note}
        </p>
      ))}
    </div>
  )
}
