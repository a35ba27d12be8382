import type { ToldDifference } from '@anlang/adapters/client'
import { useWords } from '../locale/words.js'

/** What was mended between a return and the resubmission. */
export const DifferenceTable = ({ differences }: { readonly differences: readonly ToldDifference[] }) => {
  const t = useWords()
  return (
    <table className="difference">
      <caption>{t('dossier.differences')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dossier.item')}</th>
          <th scope="col">{t('dossier.before')}</th>
          <th scope="col">{t('dossier.after')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ item, label, before, after }) => (
          <tr key={item}>
            <th scope="row">{label}</th>
            <td>{before === null ? <span className="soft">{t('dossier.nothing')}</span> : <del>{before}</del>}</td>
            <td>{after === null ? <span className="soft">{t('dossier.nothing')}</span> : <ins>{after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
