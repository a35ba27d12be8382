import { esm } from '../../config/tsup.js'

export default esm(['src/main.ts'])
