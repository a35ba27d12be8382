import { expect, it } from 'vitest'
import { markdown, plain } from './markdown.js'

it('is headings and lists', () => {
  const parts = [
    {
      key: 'a',
      title: 'A',
      items: [
        { key: '1', text: 'một' },
        { key: '2', text: 'hai' },
      ],
    },
  ]
  expect(markdown('Tỉnh A', parts, '—')).toBe('# Tỉnh A\n\n## A\n\n- một\n- hai')
  expect(markdown('Tỉnh A', [], 'Không thay đổi gì.')).toBe('# Tỉnh A\n\nKhông thay đổi gì.')
})

it('takes no text for anything else', () => {
  expect(plain('a *b*\n# c <d> [e]')).toBe('a \\*b\\* \\# c \\<d\\> \\[e\\]')
})
