import { type DiagramOptions, procedureSvg } from '@anlang/adapters/diagram'
import type { Procedure } from '@anlang/workflows'

/** A chart without styles of its own: the page has its colours, and the policy of the site lets no style into a page. */
export const drawnChart = (procedure: Procedure, options: DiagramOptions): string =>
  procedureSvg(procedure, options)
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/ style="[^"]*"/, '')
