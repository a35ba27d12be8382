export { describeOverlayFileFault } from './describe-overlay-file-fault.js'
export type { FilePlace, NotPlain, OverlayFileFault } from './overlay-file-fault.js'
export { longestOverlayFile, type OverlayFile, readOverlayFile } from './read-overlay-file.js'
export { rewriteOverlayFile } from './rewrite-overlay-file.js'
