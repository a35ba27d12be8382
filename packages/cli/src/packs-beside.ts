import { provinces } from '@anlang/provinces'
import type { Province } from '@anlang/workflows'

/** The packs that an overlay may be laid over: a file takes the place of a pack of the same id or unit. */
export const packsBeside = (...given: readonly Pick<Province, 'id' | 'unit'>[]): readonly Province[] =>
  provinces.filter((pack) => !given.some(({ id, unit }) => id === pack.id || unit === pack.unit))
