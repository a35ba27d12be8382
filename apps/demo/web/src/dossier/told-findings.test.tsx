// @vitest-environment happy-dom
import type { ToldFindings } from '@anlang/adapters/client'
import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { renderInWords } from '../locale/in-words.fixture.js'
import { Told } from './told-findings.js'

afterEach(cleanup)

const told = (title: string): ToldFindings => ({
  title,
  verdict: 'Chưa đạt.',
  paragraph: `Kết quả xét thôn Anh Dũng đến ngày 01/11/2022: ${title} (Điều 4 Thông tư 124/2021/TT-BCA). Chưa đạt.`,
  findings: [],
  notes: [],
  met: false,
  nearMisses: [],
})

const isToldAs = async (title: string): Promise<string> => {
  const { container } = await renderInWords(<Told told={told(title)} />)
  return container.textContent ?? ''
}

it('calls a set of criteria by what it is, and does not seem to say that they are met', async () => {
  const text = await isToldAs('Khu dân cư đạt tiêu chuẩn "An toàn về an ninh, trật tự"')
  expect(text).toContain('Bộ tiêu chí: Khu dân cư đạt tiêu chuẩn')
  expect(text).toContain('đến ngày 01/11/2022: theo bộ tiêu chí này (Điều 4 Thông tư 124/2021/TT-BCA). Chưa đạt.')
})

it('does not say twice what a title says of itself', async () => {
  expect(await isToldAs('Bộ tiêu chí quốc gia về xã nông thôn mới')).not.toContain('Bộ tiêu chí: Bộ tiêu chí')
})
