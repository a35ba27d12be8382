import { esm } from '../../config/tsup.js'

export default esm(['src/index.ts', 'src/testing/index.ts', 'src/log/index.ts'])
