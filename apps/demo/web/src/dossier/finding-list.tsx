import type { FindingItem } from '@anlang/adapters/client'
import { Tag } from '../design/tag.js'
import { LawNote } from '../law/law-note.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { numberText } from '../text/number-text.js'
import './findings.css'
import { statusTone } from './status-tone.js'

const Distance = ({ finding: { margin, status } }: { readonly finding: FindingItem }) => {
  const t = useWords()
  const locale = useLocale()
  if (margin === null || status === 'not_applicable') return null
  const shown = { margin: numberText(Math.abs(margin), locale) }
  return <p className="small soft">{margin < 0 ? t('dossier.distance', shown) : t('dossier.spare', shown)}</p>
}

const Row = ({ finding }: { readonly finding: FindingItem }) => {
  const t = useWords()
  return (
    <li>
      <span>
        <Tag tone={statusTone[finding.status]}>{finding.label}</Tag>
      </span>
      <div className="told">
        <p>
          <strong>{finding.text}</strong>
        </p>
        <p>{finding.sentence}</p>
        <Distance finding={finding} />
        {finding.remedy && (
          <p className="remedy">
            <strong>{t('dossier.remedy')}:</strong> {finding.remedy}
          </p>
        )}
        <LawNote cited={finding.basis} />
      </div>
    </li>
  )
}

/** Findings below one another, each with its law, what was measured, the distance and the remedy. */
export const FindingList = ({ findings }: { readonly findings: readonly FindingItem[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver
  <ul role="list" className="findings">
    {findings.map((finding) => (
      <Row key={finding.criterion} finding={finding} />
    ))}
  </ul>
)
