import { describe, expect, it } from 'vitest'
import { localeOf } from './locale-of.js'

describe('the language of an answer', () => {
  it.each([
    ['en', undefined, 'en'],
    ['fr', undefined, 'vi'],
    ['vi', 'en', 'vi'],
    [undefined, undefined, 'vi'],
    [undefined, '', 'vi'],
    [undefined, '*', 'vi'],
    [undefined, 'en-US,en;q=0.9', 'en'],
    [undefined, 'fr;q=0.9, en;q=0.3, vi-VN;q=0.5', 'vi'],
    [undefined, 'vi;q=0, EN', 'en'],
    [undefined, 'en;q=', 'en'],
  ])('is, for ?lang=%s and a browser that accepts %s, %s', (asked, header, locale) => {
    expect(localeOf(asked, header)).toBe(locale)
  })
})
