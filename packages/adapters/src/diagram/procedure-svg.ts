import type { Locale } from '@anlang/core'
import { activePaths, type Procedure, type StateValue } from '@anlang/workflows'
import { chartOf } from './chart-of.js'
import { draw, escaped } from './draw.js'
import { layOut } from './lay-out.js'
import { style } from './palette.js'
import { procedureOutline } from './procedure-outline.js'

/** How a procedure is drawn. */
export interface DiagramOptions {
  readonly locale: Locale
  /** Where a dossier stands: these states are highlighted. */
  readonly at?: StateValue
  /** Width of the picture in CSS pixels; its own when not said. Never wider than its place on the page. */
  readonly width?: number
}

/** Names of parts within a page that may show several charts, one of each procedure and place. */
const idOf = ({ id, version }: Procedure, locale: Locale, at: StateValue | undefined): string =>
  `anlang-${[id, version, locale, ...(at === undefined ? [] : activePaths(at))].join('-').replace(/[^\w-]+/g, '-')}`

/**
 * Draws a procedure as an SVG that stands alone or within a page: states as boxes, steps as arrows, what goes on side
 * by side within a frame. It has a text alternative that says the same, and its colours can be set by CSS variables.
 *
 * @example
 * ```ts
 * procedureSvg(survey, { locale: 'vi', at: 'reported' }).startsWith('<svg ') // => true
 * ```
 */
export const procedureSvg = (procedure: Procedure, { locale, at, width }: DiagramOptions): string => {
  const placed = layOut(chartOf(procedure, locale, at))
  const id = idOf(procedure, locale, at)
  const [w, h] = [Math.ceil(placed.width), Math.ceil(placed.height)]
  const shown = width ?? w
  const told = procedureOutline(procedure, locale, at)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="anlang-chart" role="img" lang="${locale}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" viewBox="0 0 ${w} ${h}" width="${shown}" height="${Math.round((shown * h) / w)}" style="max-width:100%;height:auto" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif">`,
    `<title id="${id}-title">${escaped(procedure.meta.title[locale])}</title>`,
    `<desc id="${id}-desc">${escaped(told.join(' '))}</desc>`,
    `<style>${style}</style>`,
    draw(placed, `${id}-head`),
    '</svg>',
  ].join('\n')
}
