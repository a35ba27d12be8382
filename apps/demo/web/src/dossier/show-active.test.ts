// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { showActive } from './show-active.js'

const windowWith = (drawing: string) => {
  const window = document.createElement('div')
  window.innerHTML = drawing
  window.getBoundingClientRect = () => new DOMRect(10, 10, 300, 200)
  return { window, scrolled: vi.spyOn(window, 'scrollBy').mockReturnValue() }
}

it('brings the innermost box that is active to the middle', () => {
  const { window, scrolled } = windowWith('<p data-active=""></p><p data-active="" id="inner"></p><p></p>')
  const inner = window.querySelector('#inner')
  if (!inner) throw new Error('it was drawn')
  inner.getBoundingClientRect = () => new DOMRect(500, 60, 100, 40)
  showActive(window)
  expect(scrolled).toHaveBeenCalledWith({ left: 390, top: -30, behavior: 'instant' })
})

it('leaves a drawing as it is in which nothing is active', () => {
  const { window, scrolled } = windowWith('<p></p>')
  showActive(window)
  expect(scrolled).not.toHaveBeenCalled()
})
