import { esm } from '../../config/tsup.js'

export default esm([
  'src/memory/index.ts',
  'src/training/index.ts',
  'src/sqlite/index.ts',
  'src/sqlite-file/index.ts',
  'src/postgres/index.ts',
  'src/restate/index.ts',
  'src/delivery/index.ts',
  'src/delivery-sqlite/index.ts',
  'src/delivery-postgres/index.ts',
  'src/archive/index.ts',
  'src/watch/index.ts',
  'src/host/index.ts',
  'src/client/index.ts',
  'src/react/index.ts',
  'src/units-csv/index.ts',
  'src/diagram/index.ts',
  'src/overlay-file/index.ts',
  'src/simulation-report/index.ts',
  'src/receipt-page/index.ts',
  'src/whole-file/index.ts',
])
