import type { Procedure } from '../procedure/procedure.js'
import { cancelProcedures } from './cancel-award.js'
import { commendProcedures } from './commend.js'
import { convert } from './convert.js'
import { covenant2018, covenant2023 } from './covenant.js'
import { establish } from './establish.js'
import {
  evaluateCommune2012,
  evaluateCommune2022,
  evaluateCommune2025,
  evaluateEntities,
  evaluateNeighbourhood,
  evaluateNeighbourhood2012,
} from './evaluate.js'
import { objectProcedures } from './object.js'
import { operate } from './operate.js'
import { plan } from './plan.js'
import { replicate } from './replicate.js'
import { revokeProcedures } from './revoke.js'
import { survey } from './survey.js'

/** The nation's procedures, each version with the days on which a dossier can be opened under it. */
export const nationalProcedures: readonly Procedure[] = [
  survey,
  plan,
  establish,
  covenant2018,
  covenant2023,
  operate,
  replicate,
  evaluateNeighbourhood2012,
  evaluateNeighbourhood,
  evaluateCommune2012,
  evaluateCommune2022,
  evaluateCommune2025,
  ...evaluateEntities,
  ...commendProcedures,
  ...cancelProcedures,
  ...revokeProcedures,
  ...objectProcedures,
  convert,
]
