// @vitest-environment happy-dom
import { ProblemError } from '@anlang/adapters/react'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inWords, renderInWords } from '../locale/in-words.fixture.js'
import { vi as words } from '../locale/vi/index.js'
import { More } from './more.js'

afterEach(cleanup)

const unreachable = new ProblemError(
  Object.assign({ code: 'unreachable', status: 0, sentences: ['hãy gửi lại'], refusals: [], faults: [] } as const),
)

const pagesOf = (left: boolean, error: ProblemError | null = null) => ({
  hasNextPage: left,
  isFetchingNextPage: false,
  isFetchNextPageError: error !== null,
  error,
  fetchNextPage: vi.fn(async () => {}),
})

describe('the way to the rest of a list', () => {
  it('leads to its end: there the focus stays, and it is said', async () => {
    const pages = pagesOf(true)
    const { rerender } = await renderInWords(<More pages={pages} label="Xem thêm" />)
    const button = screen.getByRole('button', { name: 'Xem thêm' })
    button.focus()
    fireEvent.click(button)
    expect(pages.fetchNextPage).toHaveBeenCalledTimes(1)
    rerender(await inWords(<More pages={pagesOf(false)} label="Xem thêm" />))
    expect(document.activeElement?.textContent).toBe(words.shell.wholeList)
  })

  it('says nothing where all was there from the beginning', async () => {
    const { container } = await renderInWords(<More pages={pagesOf(false)} label="Xem thêm" />)
    expect(container.textContent).toBe('')
  })

  it('says that the server is lost, and tries again when it is asked; of what was sent it says nothing', async () => {
    const pages = pagesOf(true, unreachable)
    await renderInWords(<More pages={pages} label="Xem thêm" />)
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain(words.shell.lost.title)
    expect(alert.textContent).not.toContain('gửi lại')
    fireEvent.click(screen.getByRole('button', { name: words.shell.retry }))
    expect(pages.fetchNextPage).toHaveBeenCalledTimes(1)
  })
})
