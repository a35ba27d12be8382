import { expect, it } from 'vitest'
import { describeShare } from './share.js'

it('shows a share with both its numbers in either language', () => {
  const share = { part: 545, whole: 571, of: { vi: 'xã', en: 'communes' } }
  expect(describeShare(share, 'vi')).toBe('545/571 xã (95,4 %)')
  expect(describeShare(share, 'en')).toBe('545/571 communes (95.4 %)')
})
