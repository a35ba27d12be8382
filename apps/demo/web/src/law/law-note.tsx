import { useWords } from '../locale/words.js'

interface LawNoteProps {
  /** As `cite` writes it: a reading that was not verified says so in its own words. */
  readonly cited: string
  /** What the law asks there, in words. */
  readonly says?: string
}

/** The law that something stands on, told wherever it is: at a finding, an act, a deadline, a vote. */
export const LawNote = ({ cited, says }: LawNoteProps) => {
  const t = useWords()
  return (
    <p className="small soft">
      {says !== undefined && `${says}. `}
      {t('law.basis')}: {cited}
    </p>
  )
}
