import { expect, it } from 'vitest'
import { at } from '../../src/document/node.ts'
import { parsed, parsedYaml, withBlock, withHead } from './parsing.ts'

const times = (text: string, count: number): string => text.repeat(count)

it.each([
  { what: 'an override', text: withHead('a \u202E b'), seen: ['\u202E'] },
  { what: 'two in a row', text: withHead('a \u2066\u202D b'), seen: ['\u2066\u202D'] },
  {
    what: 'one in an id, one in a comment',
    text: withBlock('id: a\u200Fb', '# \u061C'),
    seen: ['\u200F', '\u061C'],
  },
])('reports bidirectional controls at each place: $what', ({ text, seen }) => {
  expect(parsed(text).seen).toEqual(seen.map((one) => `parse/bidirectional-control ${one}`))
})

it('names invisible characters by their code points', () => {
  expect(parsed(withHead('a \u2066\u202D b')).found[0]?.message).toContain('U+2066, U+202D')
})

it('does not expand aliases, so that no bomb goes off', () => {
  const lines = Array.from({ length: 30 }, (_, level) =>
    level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
  )

  const { document, seen } = parsedYaml(lines.join('\n'))

  expect(new Set(seen.map((one) => one.split(' ')[0]))).toEqual(new Set(['parse/foreign-yaml']))
  expect(at(document.head, 'a29')).toMatchObject({ items: [{ value: null }, { value: null }] })
})

it.each([
  {
    form: 'brackets',
    nest: (depth: number) => `a: ${times('[', depth - 1)}b${times(']', depth - 1)}`,
  },
  { form: 'braces', nest: (depth: number) => `${times('{ a: ', depth)}b${times(' }', depth)}` },
  {
    form: 'mappings',
    nest: (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${times(' ', level)}a:`).join('\n') + ' b',
  },
  { form: 'lists', nest: (depth: number) => `a:\n${times('- ', depth - 1)}b` },
])('reads 64 levels of $form, and reports a 65th', ({ nest }) => {
  expect(parsedYaml(nest(64)).seen).toEqual([])
  expect(parsedYaml(nest(65)).found.map(({ code }) => code)).toEqual(['parse/nested-too-deeply'])
})

it.each(['[', '{', '{a: ', '- ', '? ', ': ', 'a: ', '[{', '&a ', '!a ', '"', "'", '>', '|'])(
  'survives %j a hundred thousand times, in YAML and in Markdown',
  (text) => {
    const many = times(text, 100_000)

    expect(parsedYaml(many).found.length).toBeGreaterThan(0)
    expect(parsed(withHead('```term', many, '```')).found.length).toBeGreaterThan(0)
  },
)

it.each([
  { form: 'quotes', nest: (depth: number) => `${times('>', depth)} a` },
  { form: 'lists on one line', nest: (depth: number) => `${times('- ', depth)}a` },
  {
    form: 'lists on their own lines',
    nest: (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${times(' ', 2 * level)}- a`).join('\n'),
  },
])('reads 64 $form in each other, and reports a 65th', ({ nest }) => {
  expect(parsed(withHead(nest(64))).seen).toEqual([])
  expect(parsed(withHead(nest(65))).found.map(({ code }) => code)).toEqual([
    'parse/nested-too-deeply',
  ])
})

it('reads the blocks beside what is nested too deeply', () => {
  const { document } = parsed(withHead(times('>', 100_000), '', '```term', 'id: a', '```'))

  expect(document.blocks).toMatchObject([{ fence: 'term', body: { kind: 'map' } }])
})

it('takes a line of many dashes for a line across the page', () => {
  expect(parsed(withHead('', times('- ', 1_000))).seen).toEqual([])
})

it.each([
  { what: 'one line of prose', text: withHead(times('word ', 200_000)) },
  { what: 'prose of many lines', text: withHead(times('word word\n', 50_000)) },
  { what: 'emphasis that never ends', text: withHead(times('*a_ ', 100_000)) },
  {
    what: 'a heading of brackets',
    text: withHead(`# ${times('[a]', 100_000)}`, '```term', 'id: a', '```'),
  },
  { what: 'a value of one line', text: withBlock(`does: ${times('word ', 200_000)}`) },
  { what: 'a list of many items', text: withBlock(`with: [${times('a, ', 50_000)}]`) },
  {
    what: 'many keys',
    file: 'mous/a.yaml',
    text: Array.from({ length: 30_000 }, (_, n) => `key${n}: a`).join('\n'),
  },
  { what: 'many stray keys', text: withBlock(`a: { ${times('b, c: d, ', 30_000)} }`) },
  { what: 'many keys without value', text: withBlock(times('a:\n', 30_000)) },
  {
    what: 'a closing fence left out over and over',
    text: withHead(times('```term\nid: a\n\n', 3_000)),
  },
])(
  'reads half a megabyte of $what within seconds',
  { timeout: 20_000 },
  ({ text, file = 'mous/a.md' }) => {
    expect(parsed(text, file).document.file).toBe(file)
  },
)
