import { expect, it } from 'vitest'
import { plain } from '../../src/document/node.ts'
import { parsed } from './parsing.ts'

it.each([
  { text: '', marked: '' },
  { text: '# Heading\n', marked: '# Heading' },
  { text: '\n\n---\nid: m\n---\n', marked: '---' },
  { text: '\uFEFF# Heading\n', marked: '# Heading' },
])('reports an instrument without front matter: $text', ({ text, marked }) => {
  const { document, seen } = parsed(text)

  expect(seen).toEqual([`parse/missing-front-matter ${marked}`])
  expect(document.head).toBeUndefined()
})

it('asks only an instrument for front matter', () => {
  expect(parsed('# Heading\n', 'rules/README.md', 'data').seen).toEqual([])
})

it.each([
  { end: 'nothing', tail: '' },
  { end: 'a line across the page', tail: '\n---\n\nMore.\n' },
])(
  'reports front matter that is never closed, and reads the blocks below it; then $end',
  ({ tail }) => {
    const text = `---\nid: m\ntitle: x\n\n## One\n\nPara.\n\n\`\`\`term\nid: a\n\`\`\`\n${tail}`

    const { document, seen } = parsed(text)

    expect(seen).toEqual(['parse/unclosed-front-matter ---'])
    expect(document.head).toBeUndefined()
    expect(document.blocks).toMatchObject([
      { fence: 'term', heading: [{ value: 'One' }], above: { value: 'Para.' } },
    ])
  },
)

it.each(['---\n---\n', '---\n\n---\n', '---\n# a comment\n---\n'])(
  'reports front matter with nothing in it: %j',
  (text) => {
    expect(parsed(text).seen).toEqual(['parse/empty ---'])
  },
)

it('reports a fault in front matter, and reads the blocks below it', () => {
  const { document, seen } = parsed('---\ntitle: a: b\n---\n```term\nid: a\n```\n')

  expect(seen).toEqual(['parse/colon-in-text a: b'])
  expect(document.head).toBeUndefined()
  expect(document.blocks).toHaveLength(1)
})

it('leaves dates and yes as the author wrote them', () => {
  const { document } = parsed(
    '---\nsigned: 2005-07-13\ndraft: no\nn: 01\nbig: 1e3\nok: true\n---\n',
  )

  expect(document.head && plain(document.head)).toEqual({
    signed: '2005-07-13',
    draft: 'no',
    n: 1,
    big: 1000,
    ok: true,
  })
  const texts = document.head?.kind === 'map' ? document.head.entries : []
  expect(texts.map(({ value }) => value.kind === 'scalar' && value.text)).toEqual([
    '2005-07-13',
    'no',
    '01',
    '1e3',
    'true',
  ])
})
