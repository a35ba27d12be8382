import type { DocumentKind } from './document-kinds.js'

/**
 * The papers by which something is established, recognised, commended or taken back: who brings one decides.
 *
 * @example
 * ```ts
 * decisionKinds.has('commendation_decision') // => true
 * ```
 */
export const decisionKinds: ReadonlySet<string> = new Set<DocumentKind>([
  'establishment_decision',
  'recognition_decision',
  'conversion_decision',
  'commendation_decision',
  'revocation_decision',
  'cancellation_decision',
])
