import type { Refusal } from '../dossier/refusal.js'
import type { Requirement } from '../procedure/requirement.js'
import { tooEarly } from './calendar.js'
import type { Circumstances } from './circumstances.js'
import { criteriaNotMet } from './criteria.js'
import { missingDocuments } from './documents.js'
import { missingFigures, notAttested } from './figures.js'
import { notSeparate } from './separation.js'
import { voteNotCarried } from './vote.js'

/** Whether a requirement asks for what the act itself brings; the others stand or fall without it. */
export const isSuppliedByAct = ({ kind }: Requirement): boolean =>
  kind === 'documents' || kind === 'figures' || kind === 'attested' || kind === 'vote'

/** Why a requirement does not hold; none when it does. */
export const checkRequirement = (requirement: Requirement, circumstances: Circumstances): readonly Refusal[] => {
  switch (requirement.kind) {
    case 'documents':
      return missingDocuments(requirement, circumstances)
    case 'figures':
      return missingFigures(requirement, circumstances)
    case 'attested':
      return notAttested(requirement, circumstances)
    case 'criteria':
      return criteriaNotMet(circumstances)
    case 'separation':
      return notSeparate(requirement, circumstances)
    case 'vote':
      return voteNotCarried(requirement, circumstances)
    case 'soleAward':
      return circumstances.otherAward === undefined
        ? []
        : [{ code: 'already_awarded', dossier: circumstances.otherAward }]
    case 'notBefore':
      return tooEarly(requirement, circumstances)
  }
}
