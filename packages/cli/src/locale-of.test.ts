import { expect, it } from 'vitest'
import { localeOf } from './locale-of.js'

it.each([
  [{}, 'vi'],
  [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'vi'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'vi_VN' }, 'vi'],
  [{ LANG: 'vi_VN', LC_ALL: 'en' }, 'en'],
  [{ LANG: 'en', LC_ALL: '' }, 'en'],
])('in %j people read %s', (environment, locale) => {
  expect(localeOf(environment)).toBe(locale)
})
