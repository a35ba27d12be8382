// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInWords } from '../locale/in-words.fixture.js'
import { ErrorSummary } from './error-summary.js'

afterEach(cleanup)

describe('an error summary', () => {
  it('takes the focus when it comes, and leads to the control where a fault is mended', async () => {
    const faults = [{ sentence: 'Kế hoạch: hãy nhập số, ký hiệu.', target: 'document-plan-number' }]
    await renderInWords(
      <>
        <ErrorSummary faults={faults} />
        <input id="document-plan-number" />
      </>,
    )
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    fireEvent.click(screen.getByRole('link', { name: 'Kế hoạch: hãy nhập số, ký hiệu.' }))
    expect(document.activeElement?.id).toBe('document-plan-number')
  })

  it('says what is about no control as a sentence, not as a link', async () => {
    await renderInWords(<ErrorSummary faults={[{ sentence: 'Không thuộc thẩm quyền.' }]} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('Không thuộc thẩm quyền.')
  })

  it('is not there when nothing is wrong', async () => {
    await renderInWords(<ErrorSummary faults={[]} />)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
