/** Each colour of a chart by its CSS variable, `--anlang-<name>`: what it is on light and on dark paper. */
const colours = {
  paper: ['#ffffff', '#14181f'],
  ink: ['#1b2430', '#e8ecf2'],
  quiet: ['#5b6675', '#9aa6b6'],
  box: ['#f3f5f8', '#222a35'],
  line: ['#8a95a5', '#6b7788'],
  active: ['#fff1c2', '#4a3b0a'],
  activeLine: ['#b45309', '#fbbf24'],
  achieved: ['#15803d', '#4ade80'],
  refused: ['#b91c1c', '#f87171'],
  lapsed: ['#a16207', '#facc15'],
  withdrawn: ['#5b6675', '#9aa6b6'],
  closed: ['#5b6675', '#9aa6b6'],
} as const

/** The name of a colour. */
export type Colour = keyof typeof colours

const names = Object.keys(colours).filter((name): name is Colour => Object.hasOwn(colours, name))

const variables = (scheme: 0 | 1): string =>
  names.map((name) => `--${name}:var(--anlang-${name},${colours[name][scheme]})`).join(';')

const uses = (property: 'fill' | 'stroke'): string =>
  names.map((name) => `.anlang-chart .${property}-${name}{${property}:var(--${name})}`).join('')

/** The style of a chart: a page sets `--anlang-…` to its own colours, and dark paper has dark colours. */
export const style = `.anlang-chart{${variables(0)}}@media (prefers-color-scheme:dark){.anlang-chart{${variables(1)}}}${uses('fill')}${uses('stroke')}`

/** Paints with a colour: by its class, and by an attribute for readers that know no CSS variables. */
export const painted = ({ fill, stroke }: { readonly fill?: Colour; readonly stroke?: Colour }): string => {
  const used = [
    { property: 'fill', name: fill },
    { property: 'stroke', name: stroke },
  ].flatMap(({ property, name }) => (name === undefined ? [] : [{ property, name }]))
  const classes = used.map(({ property, name }) => `${property}-${name}`).join(' ')
  return [`class="${classes}"`, ...used.map(({ property, name }) => `${property}="${colours[name][0]}"`)].join(' ')
}
