// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInWords } from '../locale/in-words.fixture.js'
import { Announcer } from './announcer.js'
import { TextField } from './text-field.js'

afterEach(cleanup)

const Form = () => {
  const [value, setValue] = useState('')
  return (
    <>
      <TextField label="Số" value={value} onChange={setValue} most={10} />
      <Announcer />
    </>
  )
}

const field = (): HTMLInputElement => screen.getByLabelText('Số')
const type = (value: string) => fireEvent.change(field(), { target: { value } })

describe('a line of text', () => {
  it('says how long a paste is that is too long, keeps all of it, and is silent once it was shortened', async () => {
    await renderInWords(<Form />)
    type('x'.repeat(600))
    expect(field().value).toBe('x'.repeat(600))
    expect(screen.getByRole('status').textContent).toContain('600')
    const described = document.getElementById(field().getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe(
      'Bạn đã nhập 600 ký tự, chỉ gửi được tối đa 10. Nội dung vẫn giữ nguyên; hãy rút gọn.',
    )
    type('x'.repeat(10))
    expect(field().getAttribute('aria-describedby')).toBeNull()
  })

  it('counts what would be sent: spaces around it are no part of it', async () => {
    await renderInWords(<Form />)
    type(`   ${'x'.repeat(10)}   `)
    expect(field().getAttribute('aria-invalid')).toBeNull()
  })
})
