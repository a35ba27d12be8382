import { esm } from '../../config/tsup.js'

/** The script of the page that checks receipts, in one piece: the page works from a disk. */
export default esm(['browser/receipt-verifier.ts'], {
  format: ['iife'],
  platform: 'browser',
  target: 'es2022',
  minify: true,
  sourcemap: false,
  noExternal: [/.*/],
  // the packages were built before, into the same folder
  clean: false,
  outExtension: () => ({ js: '.js' }),
})
