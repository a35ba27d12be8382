import type { Dossier } from '../dossier/dossier.js'
import type { Procedure } from '../procedure/procedure.js'

type Matter = Pick<Dossier, 'subject' | 'year' | 'model'>

/** The key that lets one dossier only be open for one matter: subject, year and, where there is one, model. */
export const matterKey = ({ meta }: Procedure, { subject, year, model }: Matter): string =>
  ['matter', meta.procedure, subject, year, ...(model === undefined ? [] : [model])].join('/')

/** The key of one achievement: a period and its content. Whoever holds it has the only active award for it. */
export const awardKey = ({ subject, year }: Matter): string => ['award', subject, 'antt', year].join('/')
