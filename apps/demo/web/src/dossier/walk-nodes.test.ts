// @vitest-environment happy-dom
import { survey } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { drawnChart } from './drawn-chart.js'
import { walkNodes } from './walk-nodes.js'

const drawn = () => {
  const place = document.createElement('div')
  place.innerHTML = drawnChart(survey, { locale: 'vi', at: 'reported' })
  document.body.replaceChildren(place)
  walkNodes(place, { here: 'đang ở đây' })
  return place
}

const stops = (place: HTMLElement) =>
  [...place.querySelectorAll('[data-state][tabindex="0"]')].map((node) => node.getAttribute('aria-label'))

it('a chart is one stop of the tab key: where the dossier stands', () => {
  expect(stops(drawn())).toEqual(['Đã báo cáo khảo sát, đang ở đây'])
})

it('arrow keys lead from state to state, and no farther than the ends', () => {
  const place = drawn()
  const nodes = [...place.querySelectorAll<SVGGElement>('[data-state]')]
  const press = (key: string) => place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  place.querySelector<SVGGElement>('[tabindex="0"]')?.focus()
  press('Home')
  expect(stops(place)).toEqual([nodes[0]?.getAttribute('aria-label')])
  press('ArrowUp')
  expect(stops(place)).toEqual([nodes[0]?.getAttribute('aria-label')])
  press('ArrowDown')
  expect(stops(place)).toEqual([nodes[1]?.getAttribute('aria-label')])
  press('End')
  press('ArrowRight')
  expect(stops(place)).toEqual([nodes.at(-1)?.getAttribute('aria-label')])
})
