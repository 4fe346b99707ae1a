import { expect, it } from 'vitest'
import { xmlText } from '../../src/render/xml.ts'

it.each([
  ['the five signs of markup', `<a b="c">&'`, '&lt;a b=&quot;c&quot;&gt;&amp;&apos;'],
  ['the end of a CDATA section', ']]>', ']]&gt;'],
  ['a line break, which an attribute would lose', 'a\nb\tc', 'a&#10;b&#9;c'],
  ['a character that XML does not allow', 'a\u0000\u001B[31mb', 'a<U+0000><U+001B>[31mb'],
  ['half a character', 'a\uD800b', 'a\uFFFDb'],
  ['a character that never is one', 'a\uFFFEb', 'a\uFFFDb'],
])('%s', (_, text, written) => {
  expect(xmlText(text)).toBe(written.replaceAll(/<(U\+....)>/g, '&lt;$1&gt;'))
})

it('letters of every script stay as they are', () => {
  expect(xmlText('ລາວ ไทย 😀')).toBe('ລາວ ไทย 😀')
})
