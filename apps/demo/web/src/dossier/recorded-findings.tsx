import { useFindings } from '@anlang/adapters/react'
import { Empty } from '../design/empty.js'
import { failureOf } from '../design/failure-of.js'
import { Lost } from '../design/lost.js'
import { Notice } from '../design/notice.js'
import { Skeleton } from '../design/skeleton.js'
import { useWords } from '../locale/words.js'
import { Told } from './told-findings.js'

/** The recorded findings of a dossier. */
export const RecordedFindings = ({ dossier }: { readonly dossier: string }) => {
  const t = useWords()
  const findings = useFindings(dossier)
  const { data, refetch } = findings
  const failure = failureOf(findings)
  if (failure) return <Lost retry={() => void refetch()} failure={failure} />
  if (!data) return <Skeleton lines={3} />
  if (!data.assessment) return <Empty title={t('dossier.findingsNone')}>{t('dossier.findingsNoneLead')}</Empty>
  if (!data.explanation) return <Notice tone="warn">{t('dossier.rulesGone')}</Notice>
  return <Told told={data.explanation} />
}
