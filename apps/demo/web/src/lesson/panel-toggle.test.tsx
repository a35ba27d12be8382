// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { renderInWords } from '../locale/in-words.fixture.js'
import { PanelToggle } from './panel-toggle.js'

const title = { vi: 'Mở hồ sơ khảo sát', en: 'Open the survey' }

afterEach(cleanup)

it('names the task at hand while the lesson is folded away', async () => {
  const fold = vi.fn()
  await renderInWords(<PanelToggle folded fold={fold} task={{ title }} />)
  expect(screen.getByText(title.vi)).toBeTruthy()
  const button = screen.getByRole('button', { name: 'Mở bài học' })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(button)
  expect(fold).toHaveBeenCalledWith(false)
})

it('leaves it to the lesson while that is open', async () => {
  await renderInWords(<PanelToggle folded={false} fold={vi.fn()} task={{ title }} />)
  expect(screen.queryByText(title.vi)).toBeNull()
  expect(screen.getByRole('button', { name: 'Thu gọn bài học' }).getAttribute('aria-expanded')).toBe('true')
})
