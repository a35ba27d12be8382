import type { Procedure } from '../procedure/procedure.js'
import {
  commendCommune2020,
  commendCommune2024,
  commendNeighbourhood2020,
  commendNeighbourhood2024,
  commendNeighbourhood2025,
  commendNeighbourhood2026,
} from './commend.js'
import { establish } from './establish.js'
import { evaluateCommune2022, evaluateCommune2025, evaluateNeighbourhood } from './evaluate.js'
import { plan } from './plan.js'
import { survey } from './survey.js'

/** The nation's procedures, each version with the days on which a dossier can be opened under it. */
export const nationalProcedures: readonly Procedure[] = [
  survey,
  plan,
  establish,
  evaluateNeighbourhood,
  evaluateCommune2022,
  evaluateCommune2025,
  commendNeighbourhood2020,
  commendNeighbourhood2024,
  commendNeighbourhood2025,
  commendNeighbourhood2026,
  commendCommune2020,
  commendCommune2024,
]
