import fc from 'fast-check'
import type { Requirement } from '../procedure/requirement.js'
import type { StepOffice } from '../procedure/step-office.js'
import { stepsOf } from '../procedure/steps-of.js'
import { national } from '../province/nation.js'
import type { ProcedureOverlay, StepInsert } from '../province/procedure-overlay.js'
import type { Province } from '../province/province.js'
import { askTheFront, ownBasis, sampleOverlay } from '../province/sample-overlay.fixture.js'

const ids = [
  'evaluate.neighbourhood',
  'evaluate.commune',
  'covenant',
  'survey',
  'plan',
  'establish',
  'operate',
] as const
type Passing =
  | { readonly whenPassed: 'remind' }
  | { readonly whenPassed: 'escalate'; readonly to: readonly StepOffice[] }

const actsOf = (id: string): readonly string[] => [
  ...new Set(
    national.procedures
      .filter((one) => one.id === id)
      .flatMap(stepsOf)
      .map(({ command }) => command),
  ),
]

const insertIn = (id: string, place: number) =>
  fc
    .record({
      anchor: fc.constantFrom(...actsOf(id)),
      where: fc.constantFrom('before', 'after', 'beside'),
      workingDays: fc.constantFrom(1, 1, 2, 5),
      at: fc.constantFrom('commune', 'province'),
      passing: fc.constantFrom<Passing>(
        { whenPassed: 'remind' },
        { whenPassed: 'escalate', to: [{ position: 'chairman', at: 'commune' }] },
      ),
      requires: fc.subarray<Requirement>([
        { kind: 'documents', documents: ['opinion_letter'] },
        { kind: 'reason', basis: ownBasis },
        { kind: 'separation', from: id, of: 'person', basis: ownBasis },
      ]),
    })
    .map(({ anchor, where, workingDays, at, passing, requires }): StepInsert => {
      const anchored =
        where === 'before' ? { before: anchor } : where === 'after' ? { after: anchor } : { beside: anchor }
      return askTheFront(anchored, {
        command: `ask${place}`,
        fact: `Asked${place}`,
        by: [{ position: 'front', at: at === 'province' ? 'province' : 'commune' }],
        requires: requires.map((one) => (one.kind === 'separation' ? { ...one, from: anchor } : one)),
        deadline: { workingDays, ...passing, basis: ownBasis },
      })
    })

const overlayOf = (id: string) =>
  fc
    .tuple(
      fc.tuple(insertIn(id, 1), insertIn(id, 2), insertIn(id, 3)),
      fc.constantFrom(1, 1, 2, 3),
      fc.option(fc.record({ act: fc.constantFrom(...actsOf(id)), days: fc.constantFrom(1, 3, 30) }), { freq: 4 }),
    )
    .map(([inserts, count, shorter]): readonly [string, ProcedureOverlay] => [
      id,
      {
        inserts: inserts.slice(0, count),
        ...(shorter ? { shortens: { [shorter.act]: { workingDays: shorter.days, basis: ownBasis } } } : {}),
      },
    ])

/** Overlays of one or two procedures: a few steps put in at any act, and a shorter term now and then. */
export const anyOverlay = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 })
  .chain((some) => fc.tuple(...some.map(overlayOf)))
  .map((some): Province => ({ ...sampleOverlay, procedures: Object.fromEntries(some) }))
