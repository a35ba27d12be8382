interface NodeWords {
  readonly here: string
}

const forward = new Set(['ArrowDown', 'ArrowRight'])
const backward = new Set(['ArrowUp', 'ArrowLeft'])

const placeAfter = (key: string, place: number, last: number): number | undefined => {
  if (forward.has(key)) return Math.min(place + 1, last)
  if (backward.has(key)) return Math.max(place - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}

/**
 * Makes the boxes of a drawn chart one stop of the tab key, through which the arrow keys lead from the first state to the
 * last; each says its title, and whether the dossier stands there. Answers how to undo it.
 */
export const walkNodes = (container: HTMLElement, { here }: NodeWords): (() => void) => {
  const svg = container.querySelector('svg')
  const nodes = [...container.querySelectorAll<SVGGElement>('[data-state]')]
  svg?.setAttribute('role', 'group')
  const active = nodes.findIndex((node) => node.dataset.active !== undefined)
  for (const [place, node] of nodes.entries()) {
    const title = [...node.querySelectorAll('tspan')].map((span) => span.textContent).join(' ')
    node.setAttribute('role', 'img')
    node.setAttribute('aria-label', place === active || node.dataset.active !== undefined ? `${title}, ${here}` : title)
    node.setAttribute('tabindex', place === Math.max(active, 0) ? '0' : '-1')
  }
  const onKey = (event: KeyboardEvent) => {
    const place = nodes.findIndex((node) => node.matches(':focus'))
    const next = place < 0 ? undefined : placeAfter(event.key, place, nodes.length - 1)
    if (next === undefined) return
    event.preventDefault()
    for (const [index, node] of nodes.entries()) node.setAttribute('tabindex', index === next ? '0' : '-1')
    nodes[next]?.focus()
    nodes[next]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  container.addEventListener('keydown', onKey)
  return () => container.removeEventListener('keydown', onKey)
}
