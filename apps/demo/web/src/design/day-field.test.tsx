// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { renderInWords } from '../locale/in-words.fixture.js'
import { DayField } from './day-field.js'

afterEach(cleanup)

const Held = () => {
  const [value, setValue] = useState('')
  return <DayField label="Ngày văn bản" fault="Hãy nhập ngày." value={value} onChange={setValue} />
}

it.each([
  ['5-10-2020', '05/10/2020'],
  ['ngày 5 tháng 10 năm 2020', '05/10/2020'],
  ['31/02/2020', '31/02/2020'],
])('a day is shown as it will be read, and what is none stays as it was typed: %s', async (typed, shown) => {
  await renderInWords(<Held />)
  const input = screen.getByRole('textbox', { name: 'Ngày văn bản' })
  fireEvent.change(input, { target: { value: typed } })
  fireEvent.blur(input)
  expect(input).toHaveProperty('value', shown)
})

it('a day says its hint and its fault to who cannot see them', async () => {
  await renderInWords(<Held />)
  const input = screen.getByRole('textbox', { name: 'Ngày văn bản' })
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id))
  expect(described.map((element) => element?.textContent)).toEqual([
    'Ngày/tháng/năm, ví dụ 05/10/2020',
    'Hãy nhập ngày.',
  ])
  expect(input.getAttribute('aria-invalid')).toBe('true')
})
