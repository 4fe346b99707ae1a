import { expect, it } from 'vitest'
import { plain } from '../../src/document/node.ts'
import { onlyBlock, parsed, structureOf, withBlock, withHead } from './parsing.ts'
import { REALISTIC } from './realistic.ts'

it('reads front matter and blocks', () => {
  const { document, seen, marked } = parsed(
    '---\nremit: 1\nid: m\n---\n\n```responsibility\nid: escort\nwho: police\n```\n',
  )

  expect(seen).toEqual([])
  expect(document).toMatchObject({ file: 'mous/a.md', role: 'instrument' })
  expect(document.head && plain(document.head)).toEqual({ remit: 1, id: 'm' })
  const [block] = document.blocks
  expect(block?.body && plain(block.body)).toEqual({ id: 'escort', who: 'police' })
  expect(block).toMatchObject({ fence: 'responsibility', line: 6, heading: [], above: undefined })
  expect(marked(block?.opening)).toBe('```responsibility')
})

it('finds no fault in a document with every form there is', () => {
  const { document, seen } = parsed(REALISTIC)

  expect(seen).toEqual([])
  expect(document.blocks.map(({ fence, line }) => `${fence} ${line}`)).toEqual([
    'term 21',
    'note 26',
    'responsibility 35',
    'responsibility 60',
    'scenario 78',
  ])
})

it('lists the headings above a block, outermost first, in the words that people read', () => {
  const text = withHead(
    '## One',
    '### Two',
    '#### Not above',
    '### *Three* `four` [five](https://example.org) ###',
    '```term',
    'id: a',
    '```',
  )
  const result = parsed(text)

  const { heading } = onlyBlock(result)

  expect(heading.map(({ value }) => value)).toEqual(['One', 'Three four five'])
  expect(heading.map(({ span }) => result.marked(span))).toEqual([
    'One',
    '*Three* `four` [five](https://example.org)',
  ])
})

it.each([
  { under: 'a heading below the title', lines: ['# Title', '## One', '```term'], heading: ['One'] },
  { under: 'the title alone', lines: ['# Title', '```term'], heading: ['Title'] },
  { under: 'the title, for the whole document', lines: ['# Title', '```defaults'], heading: [] },
  {
    under: 'one of several headings of the first level',
    lines: ['# One', '## Two', '```term', 'id: b', '```', '# Three', '```term'],
    heading: ['Three'],
  },
])('leaves out the title of the document, which all blocks share: $under', ({ lines, heading }) => {
  const { document } = parsed(withHead(...lines, 'id: a', '```'))

  expect(document.blocks.at(-1)?.heading.map(({ value }) => value)).toEqual(heading)
})

it('ends a heading in a quote with the quote', () => {
  const text = withHead('## One', '> ### Two', '', '```term', 'id: a', '```')

  expect(onlyBlock(parsed(text)).heading.map(({ value }) => value)).toEqual(['One'])
})

it('cites a paragraph as people read it', () => {
  const text = withHead(
    'The *police* of A&amp;B <b>escort</b>[^1]',
    '  the person, [as agreed][mou] \\',
    'and `sign`.',
    '',
    '```term',
    'id: a',
    '```',
    '',
    '[^1]: A note.',
    '',
    '[mou]: https://example.org',
  )
  const result = parsed(text)

  const { above } = onlyBlock(result)

  expect(above?.value).toBe('The police of A&B escort the person, as agreed and sign.')
  expect(result.marked(above?.span)).toMatch(/^The \*police\*[^]*`sign`\.$/)
})

it.each([
  { between: 'nothing', lines: ['Para.', ''], above: 'Para.' },
  {
    between: 'blocks of ours',
    lines: ['Para.', '```note', 'x', '```', '~~~term', 'id: b', '~~~'],
    above: 'Para.',
  },
  {
    between: 'a misspelt block of ours',
    lines: ['Para.', '```notes', 'id: b', '```'],
    above: 'Para.',
  },
  {
    between: 'the start of a quote',
    lines: ['Para.', '> ```note', '> x', '> ```'],
    above: undefined,
  },
  { between: 'other code', lines: ['Para.', '', '```text', 'x', '```'], above: undefined },
  { between: 'a heading', lines: ['Para.', '# Heading'], above: undefined },
  { between: 'a line across the page', lines: ['Para.', '', '---'], above: undefined },
  { between: 'a list', lines: ['Para.', '', '- Item.', ''], above: undefined },
  { between: 'a table', lines: ['Para.', '', '| a |', '|---|', '| b |', ''], above: undefined },
  { between: 'another paragraph', lines: ['Para.', '', 'Nearer.'], above: 'Nearer.' },
])('takes the paragraph above a block with $between in between: $above', ({ lines, above }) => {
  const { document } = parsed(withHead(...lines, '```term', 'id: a', '```'))

  expect(document.blocks.at(-1)?.above?.value).toBe(above)
})

it.each([
  {
    place: 'a list item',
    lines: ['1. Item.', '', '   ```term', '   id: a', '   ```'],
    above: 'Item.',
  },
  {
    place: 'a quote',
    lines: ['> Quoted.', '>', '> ```term', '> id: a', '> ```'],
    above: 'Quoted.',
  },
  {
    place: 'a quote in a list',
    lines: ['- > Deep.', '  >', '  > ```term', '  > id: a', '  > ```'],
    above: 'Deep.',
  },
  {
    place: 'a footnote',
    lines: ['[^1]: Note.', '', '    ```term', '    id: a', '    ```'],
    above: 'Note.',
  },
  {
    place: 'the start of a list',
    lines: ['Para.', '', '- ```term', '  id: a', '  ```'],
    above: 'Para.',
  },
  { place: 'a later item', lines: ['- Item.', '- ```term', '  id: a', '  ```'], above: undefined },
])('reads a block in $place', ({ lines, above }) => {
  const result = parsed(withHead(...lines))

  const block = onlyBlock(result)
  expect(result.seen).toEqual([])
  expect(block.body && plain(block.body)).toEqual({ id: 'a' })
  expect(block.above?.value).toBe(above)
  expect(result.marked(block.opening)).toBe('```term')
})

it('marks words behind list marks, quote marks and tabs', () => {
  const text = withHead(
    '-\tItem.',
    '',
    '\t> ```term',
    '\t> id: a',
    '\t> means:',
    '\t>   origin: [LA,',
    '\t>     TH]',
    '\t> ```',
  )
  const result = parsed(text)

  const { body } = onlyBlock(result)
  const [, means] = body?.kind === 'map' ? body.entries : []
  const [origin] = means?.value.kind === 'map' ? means.value.entries : []

  expect(result.marked(means?.key.span)).toBe('means')
  expect(result.marked(origin?.key.span)).toBe('origin')
  expect(result.marked(origin?.value.span)).toBe('[LA,\n\t>     TH]')
})

it('takes a note as prose, whatever it looks like', () => {
  const text = withHead('```note', 'This: says [nothing', 'at all', '```', '```note', '```')
  const { document, seen } = parsed(text)

  expect(seen).toEqual([])
  expect(document.blocks.map(({ body }) => body && plain(body))).toEqual([
    'This: says [nothing\nat all',
    '',
  ])
})

it.each(['yaml', 'md', 'text', 'json', 'sh', 'mermaid', 'node-red', 'diff', 'ts', ''])(
  'takes code with the name `%s` for prose',
  (name) => {
    const { document, seen } = parsed(withHead(`\`\`\`${name}`, 'a: b: c', '```'))

    expect({ blocks: document.blocks, seen }).toEqual({ blocks: [], seen: [] })
  },
)

it('takes blocks in code with a longer fence, and in comments, for prose', () => {
  const text = withHead('````md', '```term', 'id: a', '```', '````', '<!--', '```term', '-->')

  expect(parsed(text)).toMatchObject({ document: { blocks: [] }, seen: [] })
})

it('gives the same structure and the same findings with CRLF', () => {
  for (const text of [REALISTIC, withBlock('who:', 'a: [b', 'c: d')]) {
    const unix = parsed(text)
    const dos = parsed(text.replaceAll('\n', '\r\n'))

    expect(structureOf(dos.document)).toEqual(structureOf(unix.document))
    expect(dos.seen).toEqual(unix.seen)
  }
})

it('does not count a byte order mark as a word', () => {
  const text = `\uFEFF${withBlock('id: escort', 'who:')}`
  const result = parsed(text)

  expect(result.seen).toEqual(['parse/missing-value who'])
  expect(result.marked(onlyBlock(result).opening)).toBe('```responsibility')
  expect(onlyBlock(result).line).toBe(4)
})

it('names the headings above a fault', () => {
  const { found } = parsed(withHead('## One', '### *Two*', '```term', 'id:', '```'))

  expect(found.map(({ heading }) => heading)).toEqual([['One', 'Two']])
})
