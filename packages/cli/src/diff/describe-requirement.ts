import { type CommendationForm, commendationForms, formatCount } from '@anlang/core'
import type { Procedure, Requirement, VoteRequirement } from '@anlang/workflows'
import { describeCouncilShare } from './describe-share.js'
import { plain } from './markdown.js'
import type { Telling } from './telling.js'

/** How a form of commendation is called. */
export const formName = (id: string, { locale }: Telling): string =>
  commendationForms.find((form: CommendationForm) => form.id === id)?.label[locale] ?? id

const voters = {
  council: { vi: 'Hội đồng', en: 'the council' },
  households: { vi: 'hộ gia đình', en: 'the households' },
}

const vote = ({ of, quorum, majority }: VoteRequirement, telling: Telling): string => {
  const { say, locale } = telling
  const shares = [
    ...(quorum ? [say.quorum(describeCouncilShare(quorum, telling))] : []),
    ...(majority ? [say.majority(describeCouncilShare(majority, telling))] : []),
  ]
  return shares.length > 0 ? `${voters[of][locale]} (${shares.join(', ')})` : voters[of][locale]
}

/** What a requirement is about, in words. */
const aboutOf = (requirement: Requirement, versions: readonly Procedure[], telling: Telling): string => {
  const { names, document, act } = telling
  switch (requirement.kind) {
    case 'documents':
      return requirement.documents.map(document).join(', ')
    case 'figures':
      return requirement.figures.map(names.figure).join(', ')
    case 'attested':
      return names.figure(requirement.figure)
    case 'separation':
      return act(versions, requirement.from)
    case 'vote':
      return vote(requirement, telling)
    case 'advice':
      return act(versions, requirement.of)
    case 'elapsed':
      return act(versions, requirement.since)
    case 'first':
      return act(versions, requirement.act)
    case 'authority':
      return formName(requirement.form, telling)
    case 'subordinates':
      return names.procedure(requirement.procedure)
    case 'notBefore':
      return requirement.monthDay.split('-').toReversed().join('/')
    case 'criteria':
    case 'reason':
    case 'soleAward':
      return ''
  }
}

const yesOf = (requirement: Requirement): boolean => {
  if (requirement.kind === 'attested') return requirement.is
  if (requirement.kind === 'figures') return requirement.oneYes !== undefined
  return requirement.kind === 'advice' && requirement.is === 'for'
}

/** A requirement in words, with its basis where it has one. */
export const describeRequirement = (
  requirement: Requirement,
  versions: readonly Procedure[],
  telling: Telling,
): string => {
  const { say, law, locale } = telling
  // a word outside the vocabulary stands for itself: verification tells of it
  if (!Object.hasOwn(say.requirements, requirement.kind)) return plain(requirement.kind)
  const about = aboutOf(requirement, versions, telling)
  const count = requirement.kind === 'elapsed' ? formatCount(requirement.days, locale) : ''
  const said = say.requirements[requirement.kind]({ about, count, yes: yesOf(requirement) })
  const basis = 'basis' in requirement ? requirement.basis : 'oneYes' in requirement ? requirement.oneYes : undefined
  return basis ? `${said} (${law(basis)})` : said
}
