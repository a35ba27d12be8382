import type { AllowedItem } from '@anlang/adapters/client'
import { useWords } from '../locale/words.js'
import { LawNote } from './law-note.js'
import { lawsOfStep, numbersOfStep } from './laws-of-step.js'
import type { TitleOf } from './term-text.js'
import { useCite } from './use-cite.js'

/** How the acts of a dossier are called, by what is told of them. */
export const titlesIn =
  (items: readonly AllowedItem[]): TitleOf =>
  (act) =>
    items.find((one) => one.act === act)?.title ?? act

interface LawOfActProps {
  readonly step: AllowedItem['step']
  readonly titleOf: TitleOf
  /** In a list of acts: its place and its numbers alone. */
  readonly brief?: boolean
}

/** The law of an act: where it stands, and what else the law asks of who takes it. */
export const LawOfAct = ({ step, titleOf, brief = false }: LawOfActProps) => {
  const t = useWords()
  const cite = useCite()
  const laws = brief ? numbersOfStep(step, t, titleOf) : lawsOfStep(step, t, titleOf)
  return (
    <div>
      <LawNote cited={cite(step.basis)} />
      {laws.map(({ says, basis }) => (
        <LawNote key={says} says={says} cited={cite(basis)} />
      ))}
    </div>
  )
}

/** The law of a deadline alone, where its day is shown. */
export const LawOfDue = ({ step, titleOf }: LawOfActProps) => {
  const t = useWords()
  const cite = useCite()
  const { deadline } = step
  if (!deadline) return null
  const [due] = numbersOfStep({ deadline }, t, titleOf)
  return due ? <LawNote says={due.says} cited={cite(due.basis)} /> : null
}
