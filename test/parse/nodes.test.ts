import { expect, it } from 'vitest'
import { at, plain, type Node } from '../../src/document/node.ts'
import { mapsOf, parsed, parsedYaml } from './parsing.ts'

/** The node under a key of a YAML file, and the words it marks. */
function under(yaml: string, key: string): { node: Node | undefined; words: string | undefined } {
  const { document, marked } = parsedYaml(yaml)
  const node = at(document.head, key)
  return { node, words: marked(node?.span) }
}

it.each([
  { yaml: 'a: 15', value: 15, text: '15', quoted: false, words: '15' },
  { yaml: 'a: 01', value: 1, text: '01', quoted: false, words: '01' },
  { yaml: 'a: "15"', value: '15', text: '15', quoted: true, words: '"15"' },
  { yaml: "a: '< 18'", value: '< 18', text: '< 18', quoted: true, words: "'< 18'" },
  { yaml: 'a: yes', value: 'yes', text: 'yes', quoted: false, words: 'yes' },
  { yaml: 'a: True', value: true, text: 'True', quoted: false, words: 'True' },
  { yaml: 'a: 1/2', value: '1/2', text: '1/2', quoted: false, words: '1/2' },
  { yaml: 'a: .nan', value: '.nan', text: '.nan', quoted: false, words: '.nan' },
  { yaml: 'a: -.inf', value: '-.inf', text: '-.inf', quoted: false, words: '-.inf' },
  { yaml: 'a: "\\u00e9 \\""', value: 'é "', text: 'é "', quoted: true, words: '"\\u00e9 \\""' },
  { yaml: 'a: b # c', value: 'b', text: 'b', quoted: false, words: 'b' },
  { yaml: 'a: b\n  c\n\nd: e', value: 'b c', text: 'b c', quoted: false, words: 'b\n  c' },
  {
    yaml: 'a: |\n  b\n  c\n\nd: e',
    value: 'b\nc\n',
    text: 'b\nc\n',
    quoted: true,
    words: '|\n  b\n  c',
  },
])('reads $yaml', ({ yaml, words, ...scalar }) => {
  const { node, words: marked } = under(yaml, 'a')

  expect(node).toMatchObject({ kind: 'scalar', ...scalar })
  expect(marked).toBe(words)
})

it.each([
  { yaml: 'a:\n  b: c\n  d: e\n\nf: g', words: 'b: c\n  d: e' },
  { yaml: 'a:\n  - b\n  - c\nf: g', words: '- b\n  - c' },
  { yaml: 'a: { b: c } # d', words: '{ b: c }' },
  { yaml: 'a: [\n  b,\n]', words: '[\n  b,\n]' },
  { yaml: 'a:\n  b: |\n    c\n\n\n# d\ne: f', words: 'b: |\n    c' },
])('marks all of a mapping or list, and nothing after it: $yaml', ({ yaml, words }) => {
  expect(under(yaml, 'a').words).toBe(words)
})

it('keeps keys in the order written, whatever they are called', () => {
  const { document, seen } = parsedYaml(
    'b: 1\n__proto__: { x: 2 }\n10: 3\ntrue: 4\n"q r": 5\nconstructor: 6\n',
  )

  expect(seen).toEqual([])
  expect(mapsOf(document)[0]?.entries.map(({ key }) => key.value)).toEqual([
    'b',
    '__proto__',
    '10',
    'true',
    'q r',
    'constructor',
  ])
})

it('keeps a key without a value, as null, so that nobody misses it again', () => {
  const { document, marked } = parsedYaml('id: a\nwho:\nduty: must\n')
  const who = at(document.head, 'who')

  expect(who).toMatchObject({ kind: 'scalar', value: null, text: '', quoted: false })
  expect(marked(who?.span)).toBe('')
})

it.each([
  { fault: 'a key given twice', yaml: 'a: 1\nb: 2\na: 3', left: { a: 1, b: 2 } },
  { fault: 'a stray key', yaml: 'a: { b: 1, c }', left: { a: { b: 1 } } },
  { fault: 'a compound key', yaml: 'a: { [b]: 1, c: 2 }', left: { a: { c: 2 } } },
  { fault: 'a merge key', yaml: 'a: { <<: *b, c: 2 }', left: { a: { c: 2 } } },
  { fault: 'a value without a key', yaml: 'a: 1\n: 2', left: { a: 1 } },
  { fault: 'an alias', yaml: 'a: *b\nc: 1', left: { a: null, c: 1 } },
])('leaves out $fault, and keeps the rest', ({ yaml, left }) => {
  const { document } = parsedYaml(yaml)

  expect(document.head && JSON.parse(JSON.stringify(plain(document.head)))).toEqual(left)
})

it('takes the whole of a scenario file for its head', () => {
  const text = 'remit: 1\nid: a\narticles: []\n'
  const { document } = parsed(text, 'mous/a.scenario.yaml', 'scenarios')

  expect(document).toMatchObject({ role: 'scenarios', blocks: [] })
  expect(document.head && plain(document.head)).toEqual({ remit: 1, id: 'a', articles: [] })
})

it.each(['', '\n', '# nothing\n', '---\n', '\uFEFF'])(
  'reports a YAML file with nothing in it: %j',
  (text) => {
    const { document, seen } = parsedYaml(text)

    expect(seen).toEqual(['parse/empty '])
    expect(document.head).toBeUndefined()
  },
)
