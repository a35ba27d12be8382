import { describe, expect, it } from 'vitest'
import { plain } from './markdown.js'
import { page } from './page.js'

const item = (text: string) => [{ key: 'a', title: 'A', items: [{ key: 'b', text }] }]
const listed = (text: string) => /<li>(.*)<\/li>/.exec(page('T', item(text), '', 'vi'))?.[1]

describe('a page of what an overlay changes', () => {
  it('says in HTML what the Markdown says', () => {
    expect(listed('Sửa: ~~ít nhất **70 %**~~ → **80 %**')).toBe(
      'Sửa: <del>ít nhất <strong>70 %</strong></del> → <strong>80 %</strong>',
    )
  })

  it('takes what somebody wrote for nothing but text', () => {
    expect(listed(plain('<b>*a*</b> & "~"'))).toBe('&lt;b&gt;*a*&lt;/b&gt; &amp; &quot;~&quot;')
  })

  it('says so when nothing changes', () => {
    const html = page('Tỉnh A', [], 'Không thay đổi gì.', 'vi')
    expect(html).toContain('<h1>Tỉnh A</h1>\n<p>Không thay đổi gì.</p>')
    expect(html).toContain('lang="vi"')
  })
})
