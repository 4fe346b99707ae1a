import { expect, it } from 'vitest'
import { parsed, parsedYaml, withBlock, withHead } from './parsing.ts'

/** What an author writes, and the one finding it gives: code, marked words and, if it matters, help. */
const faults = [
  // Keys and values.
  { yaml: 'who:\nduty: must', seen: 'parse/missing-value who' },
  { yaml: 'who: ~', seen: 'parse/missing-value who' },
  { yaml: 'who: null', seen: 'parse/missing-value who' },
  { yaml: 'who: # to be agreed\nduty: must', seen: 'parse/missing-value who' },
  { yaml: 'does: >\nduty: must', seen: 'parse/missing-value does' },
  { yaml: 'when: { age: }', seen: 'parse/missing-value age' },
  { yaml: 'with:\n  - ngo\n  -\n  - police', seen: 'parse/missing-value -' },
  { yaml: 'with: [ngo, ~]', seen: 'parse/missing-value ~' },
  { yaml: '? who\nduty: must', seen: 'parse/missing-value who' },
  { yaml: 'id: a\nwho: b\nid: c', seen: 'parse/duplicate-key id' },
  { yaml: 'id: a\n"id": b', seen: 'parse/duplicate-key "id"' },
  { yaml: '__proto__: a\n__proto__: b', seen: 'parse/duplicate-key __proto__' },
  { yaml: ': x', seen: 'parse/unreadable-yaml : x' },

  // Commas.
  {
    yaml: '{ does: escort, hand over the person }',
    seen: 'parse/stray-key hand over the person',
    help: '`does: "escort, hand over the person"`',
  },
  {
    yaml: 'a: { does: escort, hand over, and leave, who: b }',
    seen: 'parse/stray-key hand over, and leave',
    help: '`does: "escort, hand over, and leave"`',
  },
  { yaml: 'a: {b:c}', seen: 'parse/stray-key b:c', help: '`b: c`' },
  { yaml: 'when: { age: , b: c }', seen: 'parse/missing-value age' },
  { yaml: 'when: { age:, 16 }', seen: 'parse/stray-key 16' },
  { yaml: 'when: { age, : 16 }', seen: 'parse/stray-key age' },
  { yaml: 'with: [ngo, , police]', seen: 'parse/unreadable-yaml ,' },
  { yaml: 'with: ["ngo" "police"]', seen: 'parse/missing-comma "police"' },

  // References.
  { yaml: 'subject-to: #a\nid: b', seen: 'parse/bare-reference #a', help: '`instrument#a`' },
  { yaml: 'subject-to: [#a]\nid: b', seen: 'parse/bare-reference #a' },
  { yaml: 'subject-to: [#a, #b]\nid: c', seen: 'parse/bare-reference #a' },
  { yaml: 'subject-to: [a, #b.night]\nid: c', seen: 'parse/bare-reference #b.night' },
  { yaml: 'subject-to: [\n  a,\n  #b\n]', seen: 'parse/bare-reference #b' },
  { yaml: 'subject-to:\n  - #a\n  - b', seen: 'parse/bare-reference #a' },
  { yaml: 'x: { subject-to: #a }\nid: b', seen: 'parse/bare-reference #a' },

  // Signs that YAML takes for its own.
  {
    yaml: 'when:\n  age: >= 16\n  b: c\nid: d',
    seen: 'parse/unquoted-comparison >= 16',
    help: '`">= 16"`',
  },
  { yaml: 'age: > 16', seen: 'parse/unquoted-comparison > 16' },
  { yaml: 'age: >16 # years\nid: b', seen: 'parse/unquoted-comparison >16' },
  { yaml: 'age: >2\nid: b', seen: 'parse/unquoted-comparison >2' },
  { yaml: 'when: { age: >= 16, b: c }', seen: 'parse/unquoted-comparison >= 16' },
  { yaml: 'age: [>= 16, undetermined]', seen: 'parse/unquoted-comparison >= 16' },
  { yaml: 'does: > escort the person', seen: 'parse/unquoted-sign > escort the person' },
  { yaml: 'does: |escort', seen: 'parse/unquoted-sign |escort' },
  { yaml: 'who: @origin', seen: 'parse/unquoted-sign @origin', help: '`"@origin"`' },
  { yaml: 'who: [@origin, police]', seen: 'parse/unquoted-sign @origin' },
  { yaml: 'who: `police`', seen: 'parse/unquoted-sign `police`' },
  { yaml: 'share: %50', seen: 'parse/unquoted-sign %50' },
  { yaml: 'does: ? who knows', seen: 'parse/unquoted-sign ? who knows' },

  // Colons and quotes.
  {
    yaml: 'does: escort: quickly\nid: a',
    seen: 'parse/colon-in-text escort: quickly',
    help: '`"escort: quickly"`',
  },
  { yaml: 'a:\n  - does: b: c', seen: 'parse/colon-in-text b: c' },
  { yaml: 'a: "b": c', seen: 'parse/colon-in-text "b": c' },
  {
    yaml: 'when: { a: b c: d }',
    seen: 'parse/colon-in-text b c: d',
    help: 'a comma between two keys',
  },
  { yaml: 'id: a\nwho police\nduty: must', seen: 'parse/missing-colon who police' },
  {
    yaml: 'id: a\nwho:police\nduty: must',
    seen: 'parse/missing-colon who:police',
    help: '`who: police`',
  },
  { yaml: 'a:\n  - b:c\n    d: e', seen: 'parse/missing-colon b:c', help: '`b: c`' },
  {
    yaml: 'does: escort the person\nto the border\nid: a',
    seen: 'parse/missing-colon to the border',
  },
  { yaml: 'does: "escort\nid: a', seen: 'parse/unclosed-quote "' },
  { yaml: "does: 'escort\nid: a", seen: "parse/unclosed-quote '" },
  { yaml: 'does: "escort\nwho: "police"', seen: 'parse/unclosed-quote "' },
  { yaml: 'does: "escort \\"', seen: 'parse/unclosed-quote "' },
  { yaml: "does: the person's id\nwho: 'the person's id'", seen: "parse/text-after-quote s id'" },
  { yaml: 'does: "x" y', seen: 'parse/text-after-quote y' },
  { yaml: 'does: "a\\q"', seen: 'parse/unreadable-yaml \\q' },
  { yaml: 'does: "a"#b', seen: 'parse/unreadable-yaml #b' },

  // Brackets.
  { yaml: 'with: [a, b\nwho: c', seen: 'parse/unclosed-bracket [', help: 'end it with `]`' },
  { yaml: 'when: { a: b\nwho: c', seen: 'parse/unclosed-bracket {', help: 'end it with `}`' },
  { yaml: 'when: { a: [b, c }', seen: 'parse/unclosed-bracket [' },
  { yaml: 'with: [\na,\nb\n]', seen: 'parse/unclosed-bracket [' },
  { yaml: 'with: [a]]\nid: b', seen: 'parse/unreadable-yaml ]' },
  { yaml: 'with: [a] b\nid: c', seen: 'parse/unreadable-yaml b' },

  // Layout.
  { yaml: 'when:\n\tage: a', seen: 'parse/tab \t' },
  { yaml: 'when:\n  a: b\n\tc: d', seen: 'parse/tab \t' },
  { yaml: 'when:\n  a: b\n  \tc: d', seen: 'parse/tab \t' },
  { yaml: 'when:\n  - a: b\n\t  c: d', seen: 'parse/tab \t' },
  { yaml: '\tid: a\n\twho: b', seen: 'parse/tab \t' },
  { yaml: 'when:\n\t\t- a\n\t\t- b', seen: 'parse/tab \t\t' },
  { yaml: 'with: [\n\ta,\n\tb\n]', seen: 'parse/tab \t' },
  { yaml: 'does: |\n\tescort', seen: 'parse/tab \t' },
  { yaml: 'a:\n    b: c\n  d: e', seen: 'parse/line-out-of-place d' },
  { yaml: 'a:\n  b: c\n d: e\nf: g', seen: 'parse/line-out-of-place d' },
  { yaml: 'a: b\n  c: d', seen: 'parse/line-out-of-place c' },
  { yaml: '  a: b\nc: d', seen: 'parse/line-out-of-place c' },
  { yaml: 'a:\n  - b\n - c', seen: 'parse/line-out-of-place - c' },
  { yaml: 'a: b\n- c', seen: 'parse/line-out-of-place - c' },
  { yaml: '- a\nb: c', seen: 'parse/line-out-of-place b' },
  { yaml: 'a: - b', seen: 'parse/unreadable-yaml - b' },

  // What of YAML the language leaves out.
  { yaml: 'a: *b', seen: 'parse/foreign-yaml *b' },
  { yaml: 'a: &b c', seen: 'parse/foreign-yaml &b' },
  { yaml: 'a: &b', seen: 'parse/foreign-yaml &b' },
  { yaml: 'a: &b { c: d }\ne: *b', seen: 'parse/foreign-yaml *b' },
  { yaml: 'a: &b { c: d }\ne:\n  <<: *b\n  f: g', seen: 'parse/foreign-yaml <<' },
  { yaml: 'a: &b { c: d }\ne: { <<: [*b, *b] }', seen: 'parse/foreign-yaml <<' },
  { yaml: 'a: !!str 1', seen: 'parse/foreign-yaml !!str' },
  { yaml: 'a: !secret b', seen: 'parse/foreign-yaml !secret' },
  { yaml: '%YAML 1.1\n---\na: yes', seen: 'parse/foreign-yaml %YAML 1.1' },
  { yaml: 'a: {{ b }}', seen: 'parse/foreign-yaml { b }' },
  { yaml: '[a, b]: c', seen: 'parse/foreign-yaml [a, b]' },
  { yaml: 'a: b\n---\nc: d', seen: 'parse/second-document ---' },
  { yaml: 'a: b\n...\nc: d', seen: 'parse/second-document ...' },
]

it.each(faults)('$yaml', ({ yaml, seen, help = '' }) => {
  const result = parsedYaml(`${yaml}\n`)

  expect(result.seen).toEqual([seen])
  expect(result.found[0]?.help ?? '').toContain(help)
})

it.each(faults)('the same in a quote in a list, with CRLF: $yaml', ({ yaml, seen }) => {
  const lines = yaml.split('\n').map((line) => `  > ${line}`)
  const text = withHead('- > ```term', ...lines, '  > ```').replaceAll('\n', '\r\n')

  const result = parsed(text)

  // What is marked may go over lines; then the quote marks between them are in it.
  expect(result.seen.map((one) => one.replace(/\r\n {2}> /g, '\n'))).toEqual([seen])
})

it('says in its own words what is wrong, without the lines of the YAML library', () => {
  for (const { yaml } of faults) {
    for (const { message, help = '' } of parsedYaml(yaml).found) {
      expect(message).toMatch(/^[^A-Z]/)
      expect(`${message} ${help}`).not.toMatch(/at line|column \d|implicit|scalar|flow|token|node/)
    }
  }
})

it('points from a second key to the first, and from an alias to its anchor', () => {
  const twice = parsedYaml('id: a\nid: b\n')
  const alias = parsedYaml('a: &b c\nd: *b\n')

  expect(twice.found[0]?.related.map(({ span }) => twice.marked(span))).toEqual(['id'])
  expect(twice.found[0]?.related[0]?.span.start).toBe(0)
  expect(alias.found[0]?.related.map(({ span }) => alias.marked(span))).toEqual(['&b'])
})

it('reports each of several faults that do not hide each other', () => {
  const { seen } = parsed(
    withBlock('id:', 'who: a', 'who: b', 'when: { c: d, e }', 'subject-to: #f', 'g: !h i'),
  )

  expect(seen.toSorted()).toEqual([
    'parse/bare-reference #f',
    'parse/duplicate-key who',
    'parse/foreign-yaml !h',
    'parse/missing-value id',
    'parse/stray-key e',
  ])
})

it.each([
  'a: b # a comment',
  '# a comment\na: b',
  'a: [b, # a comment\n  c]',
  'subject-to: # several\n  - a',
  'subject-to: #several\n  - a',
  'a:\n- b\n- c',
  'a: { b: c, }',
  'a: [b, c, ]',
  'a: |\n  text: [with {anything\n  >= 16',
  "a: 'it''s: fine'",
  '---\na: b\n...\n',
  'a: 50%',
  'a: social-welfare@origin',
  'a: other-mou#clause.row',
  'a: < 18',
  '"<<": a',
  'a:\tb',
  'a: "*b"',
])('finds nothing wrong with %j', (yaml) => {
  expect(parsedYaml(`${yaml}\n`).seen).toEqual([])
})
