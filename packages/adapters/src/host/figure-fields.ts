import { countUnits, type FigureDeclaration, type IsoDate, partsOfWholes, type Text } from '@anlang/core'
import { declaredFigures, type PlacedStep, type Situation, toldFigures } from '@anlang/workflows'
import type { FigureField } from '../api/index.js'

type Bounds = Pick<FigureField, 'unit' | 'minimum' | 'maximum' | 'step' | 'latest' | 'choices'>

const unbounded: Bounds = { unit: null, minimum: null, maximum: null, step: null, latest: null, choices: [] }

const boundsOf = (declaration: FigureDeclaration, today: IsoDate): Bounds => {
  switch (declaration.type) {
    case 'count':
      return { ...unbounded, minimum: 0, step: 1, unit: declaration.unit ? countUnits[declaration.unit] : null }
    case 'points':
      return { ...unbounded, minimum: 0, maximum: declaration.maximum, step: 0.25 }
    case 'grade':
      return { ...unbounded, choices: declaration.scale.map(({ id, label }) => ({ value: id, label })) }
    case 'day':
      return { ...unbounded, latest: today }
    default:
      return unbounded
  }
}

/** What a step must have of figures, and the answer it attests to. */
const neededBy = ({ requires = [] }: PlacedStep): ReadonlyMap<string, boolean | null> =>
  new Map(
    requires.flatMap((one): readonly (readonly [string, boolean | null])[] => {
      if (one.kind === 'figures') return one.figures.map((id) => [id, null])
      return one.kind === 'attested' ? [[one.figure, one.is]] : []
    }),
  )

/** Figures that somebody types: those of the record and those read from documents are not asked for. */
const typed = (situation: Situation): readonly string[] => {
  const read = situation.procedure.meta.dayOf ?? {}
  const told = toldFigures(situation)
  return Object.keys(declaredFigures(situation)).filter((id) => !Object.hasOwn(read, id) && !Object.hasOwn(told, id))
}

/** The figures that a step asks for or takes. */
export const figureFields = (step: PlacedStep, situation: Situation, today: IsoDate): readonly FigureField[] => {
  const { dossier, procedure, ruleSet } = situation
  const declared = declaredFigures(situation)
  const needed = neededBy(step)
  const parts = [...(ruleSet ? partsOfWholes(ruleSet) : []), ...(procedure.meta.parts ?? [])]
  const labelOf = (id: string): Text => declared[id]?.label ?? { vi: id, en: id }
  return typed(situation)
    .filter((id) => step.takesFigures || needed.has(id))
    .flatMap((id): readonly FigureField[] => {
      const declaration = declared[id]
      if (!declaration) return []
      const wholes = new Set(parts.filter(({ part }) => part === id).map(({ whole }) => whole))
      const onFile = Object.hasOwn(dossier.figures, id)
      return [
        {
          id,
          label: declaration.label,
          type: declaration.type,
          ...boundsOf(declaration, today),
          required: needed.has(id) && !onFile,
          expected: needed.get(id) ?? null,
          partOf: [...wholes].map((figure) => ({ figure, label: labelOf(figure) })),
          present: dossier.figures[id] ?? null,
          closed: (dossier.returned?.open ?? false) && onFile && !dossier.returned?.opens.includes(id),
        },
      ]
    })
}
