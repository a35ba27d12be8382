import { cite, type Instruments, type Locale, recordPolicies } from '@anlang/core'
import type { TransitionDue } from '../engine/transitions-due.js'
import { actsBesideChart } from './acts-beside-chart.js'
import { describeUnitGone } from './describe-unit-gone.js'
import type { RefusalNames } from './refusal-names.js'

/** A transition as a person reads it: what is to be done, and why. */
export interface TransitionInWords {
  readonly title: string
  readonly reason: string
}

/** Says what is to be done with a dossier beside its chart, on what rule or policy. */
export const describeTransition = (
  transition: TransitionDue,
  locale: Locale,
  names: Pick<RefusalNames, 'unit'>,
  instruments?: Instruments,
): TransitionInWords => {
  if (transition.kind === 'migrate') {
    const { title, basis } = transition.rule
    return { title: title[locale], reason: cite(basis, locale, instruments) }
  }
  const policy = recordPolicies.openDossier[transition.change].text[locale]
  const gone = describeUnitGone(transition, locale, names, transition.subject)
  const sentence = gone.replace(/^./u, (letter) => letter.toLocaleUpperCase(locale))
  return { title: actsBesideChart.close[locale], reason: `${sentence}. ${policy}.` }
}
