import type { Level, UnitId } from '@anlang/core'

/** Where an office stands, seen from the subject: at the unit of a level above it, within the entity, at the ministry. */
export type Place = Level | 'entity' | 'ministry'

/** The Ministry of Public Security, which is no administrative unit and goes on through every reform. */
export const ministryUnit: UnitId = 'bo-cong-an'
