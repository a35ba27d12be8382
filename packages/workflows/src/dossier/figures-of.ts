import type { FigureDeclarations, Figures } from '@anlang/core'
import type { ActData } from './act-data.js'
import type { Situation } from './situation.js'

const known = new WeakMap<object, WeakMap<object, FigureDeclarations>>()
const none = {}

/**
 * The figures that a dossier may carry: those of its procedure and, where it evaluates, of the rules of the day.
 *
 * @example
 * ```ts
 * Object.hasOwn(declaredFigures({ procedure: survey }), 'households.total') // => true
 * ```
 */
export const declaredFigures = ({
  procedure,
  ruleSet,
}: Pick<Situation, 'procedure' | 'ruleSet'>): FigureDeclarations => {
  const { figures } = procedure.meta
  if (!ruleSet) return figures ?? none
  if (!figures) return ruleSet.figures
  const byRules = known.get(procedure) ?? new WeakMap<object, FigureDeclarations>()
  known.set(procedure, byRules)
  const found = byRules.get(ruleSet) ?? { ...ruleSet.figures, ...figures }
  byRules.set(ruleSet, found)
  return found
}

/**
 * Figures that the record tells, so that nobody types them.
 *
 * @example
 * ```ts
 * toldFigures({}) // => {}
 * ```
 */
export const toldFigures = ({ ruleSet, otherAward }: Pick<Situation, 'ruleSet' | 'otherAward'>): Figures =>
  ruleSet && Object.hasOwn(ruleSet.figures, 'achievement.awarded')
    ? { 'achievement.awarded': otherAward !== undefined }
    : none

/** The figures on file with those of the act. Days of documents are read from the documents, never typed. */
export const figuresOf = (
  situation: Pick<Situation, 'procedure' | 'dossier' | 'ruleSet' | 'otherAward'>,
  data: ActData,
): Figures => {
  const { procedure, dossier } = situation
  const { dayOf = {} } = procedure.meta
  const figures: Record<string, Figures[string]> = { ...dossier.figures, ...data.figures }
  for (const [figure, kind] of Object.entries(dayOf)) {
    const document = data.documents?.findLast((one) => one.kind === kind) ?? dossier.documents[kind]
    if (document) figures[figure] = document.on
  }
  return Object.assign(figures, toldFigures(situation))
}
