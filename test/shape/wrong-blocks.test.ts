import { expect, it } from 'vitest'
import { shapeInstrument } from '../../src/shape/index.ts'
import { HEAD, markdown, seen } from './read.ts'

/** A document of one block under one heading. */
function blockOf(fence: string, yaml: string): string {
  return `${HEAD}\n# Article 1. Shelter\n\nThe words.\n\n\`\`\`${fence}\n${yaml.trim()}\n\`\`\`\n`
}

const responsibility = (yaml: string): string =>
  blockOf('responsibility', `step: shelter\nduty: must\nwho: ngo\n${yaml}`)

// One fault, one finding, and exactly the faulty words marked.
it.each([
  // Keys.
  ['a misspelt key', responsibility('wthin: 3 days'), 'shape/unknown-key wthin'],
  ['a key of another fence', responsibility('means: { a: b }'), 'shape/unknown-key means'],
  [
    'a misspelt key that is required',
    blockOf('responsibility', 'stp: a\nduty: must\nwho: ngo'),
    'shape/unknown-key stp',
  ],
  [
    'a misspelt key whose partner is there',
    blockOf('responsibility', 'step: a\nduty: must\nwhoo: ngo'),
    'shape/unknown-key whoo',
  ],
  ['a misspelt key inside', responsibility('within: { limt: 3 days }'), 'shape/unknown-key limt'],
  ['a prototype for a key', responsibility('__proto__: { a: b }'), 'shape/unknown-key __proto__'],
  [
    'a missing step',
    blockOf('responsibility', 'duty: must\nwho: ngo'),
    'shape/missing-key ```responsibility',
  ],
  [
    'a block that says nothing',
    blockOf('responsibility', 'step: a'),
    'shape/missing-key ```responsibility',
  ],
  ['a missing key inside', responsibility('handover:\n  at: bridge'), 'shape/missing-key handover'],
  [
    'a missing key in a list',
    responsibility('pays: [{ by: ngo }]'),
    'shape/missing-key { by: ngo }',
  ],
  [
    'money that nobody is said to pay',
    responsibility('pays: { for: food }'),
    'shape/missing-key pays',
  ],
  [
    'a duty of nobody',
    blockOf('responsibility', 'step: a\nduty: must'),
    'shape/duty-and-who-together duty',
  ],
  [
    'somebody without a duty',
    blockOf('responsibility', 'step: a\nwho: ngo'),
    'shape/duty-and-who-together who',
  ],
  [
    'two groups',
    responsibility('fallback: { who: { any-of: [a], all-of: [b] } }'),
    'shape/several-keys all-of',
  ],
  [
    'two starts',
    responsibility('within: { limit: 3 days, of: a, from: b }'),
    'shape/keys-exclude-each-other from',
  ],

  // Types of values.
  ['a number for a text', responsibility('does: 2005'), 'shape/wrong-type 2005'],
  ['a list for a text', responsibility('does: [a, b]'), 'shape/wrong-type [a, b]'],
  ['a mapping for a list', responsibility('with: { a: b }'), 'shape/wrong-type { a: b }'],
  ['a text for a mapping', responsibility('handover: ngo'), 'shape/wrong-type ngo'],
  ['a text for a condition', responsibility('when: child'), 'shape/wrong-type child'],
  [
    'an entry of a wrong type',
    responsibility('with: [ngo, [police]]'),
    'shape/wrong-type [police]',
  ],
  ['a payment for nothing', responsibility('pays: { for: [], by: ngo }'), 'shape/empty for'],
  ['a term test of no term', responsibility('when: { is: [] }'), 'shape/empty is'],
  ['an empty text', responsibility('with: ""'), 'shape/empty with'],
  ['an empty entry', responsibility('with: [ngo, ""]'), 'shape/empty ""'],

  // Closed lists of values.
  [
    'an unknown duty',
    blockOf('responsibility', 'step: a\nduty: shall\nwho: ngo'),
    'shape/not-one-of shall',
  ],
  [
    'a duty that is a list',
    blockOf('responsibility', 'step: a\nduty: [must]\nwho: ngo'),
    'shape/wrong-type [must]',
  ],
  ['neither yes nor no', responsibility('exclusively: maybe'), 'shape/not-one-of maybe'],
  ['an unknown basis', responsibility('basis: hearsay'), 'shape/not-one-of hearsay'],

  // Conditions.
  ['an empty condition', responsibility('when: {}'), 'shape/empty when'],
  ['an empty any', responsibility('when: { any: [] }'), 'shape/empty any'],
  ['an empty all inside', responsibility('when: { not: { all: [] } }'), 'shape/empty all'],
  [
    'an empty condition in a list',
    responsibility('when: { any: [{ a: b }, {}] }'),
    'shape/empty {}',
  ],
  [
    'a mapping for the conditions of any',
    responsibility('when: { any: { a: b } }'),
    'shape/wrong-type { a: b }',
  ],
  ['an unknown comparison', responsibility('when: { a: { same: b } }'), 'shape/unknown-key same'],
  [
    'a misspelt comparison',
    responsibility('when: { a: { sameas: b } }'),
    'shape/unknown-key sameas',
  ],
  [
    'two comparisons',
    responsibility('when: { a: { same-as: b, differs-from: c } }'),
    'shape/several-keys differs-from',
  ],
  ['a list in a list of values', responsibility('when: { age: [[1]] }'), 'shape/wrong-type [1]'],

  // Ids.
  ['a capital in an id', responsibility('id: Escort'), 'shape/bad-id Escort'],
  ['a number for an id', responsibility('id: 9'), 'shape/bad-id 9'],
  ['a Cyrillic letter in an id', responsibility('id: \u0435scort'), 'shape/bad-id \u0435scort'],

  // Other fences.
  ['a term without a condition', blockOf('term', 'id: child'), 'shape/missing-key ```term'],
  [
    'a term with a misspelt key',
    blockOf('term', 'id: child\nmeens: { age: "< 18" }'),
    'shape/unknown-key meens',
  ],
  ['an ending that is no yes', blockOf('step', 'step: a\nends: here'), 'shape/not-one-of here'],
  ['a funding block without money', blockOf('funding', 'id: a'), 'shape/missing-key ```funding'],
  [
    'a duty in a funding block',
    blockOf('funding', 'pays: { for: all, by: ngo }\nduty: must'),
    'shape/unknown-key duty',
  ],
  ['a wrong key in defaults', blockOf('defaults', 'id: a\nduty: must'), 'shape/unknown-key id'],
  [
    'a scenario without a question',
    blockOf('scenario', 'as-of: 2026-06-01\nexpect: [{ who: a }]'),
    'shape/missing-key ```scenario',
  ],
  [
    'a scenario with two questions',
    blockOf('scenario', 'as-of: 2026-06-01\nask: a\nplan: b\nexpect: [{ who: a }]'),
    'shape/keys-exclude-each-other plan',
  ],
  [
    'an expectation of a plan where a step is asked about',
    blockOf('scenario', 'as-of: 2026-06-01\nask: a\nexpect: [{ who: a, step: b }]'),
    'shape/unknown-key step',
  ],
  [
    'a state that no step can have',
    blockOf('scenario', 'as-of: 2026-06-01\nplan: b\nexpect: [{ state: a, is: doen }]'),
    'shape/not-one-of doen',
  ],
  [
    'a due time that is no time',
    blockOf('scenario', 'as-of: 2026-06-01\nplan: b\nexpect: [{ due: a, on: soon }]'),
    'shape/bad-time soon',
  ],
  [
    'a broken custody at no place',
    blockOf('scenario', 'as-of: 2026-06-01\nplan: b\nexpect: [{ custody: broken }]'),
    'shape/missing-key { custody: broken }',
  ],
  [
    'an unbroken custody at a place',
    blockOf('scenario', 'as-of: 2026-06-01\nplan: b\nexpect: [{ custody: unbroken, at: a }]'),
    'shape/unknown-key at',
  ],
  [
    'a ledger without an amount',
    blockOf('scenario', 'as-of: 2026-06-01\nplan: b\nexpect: [{ ledger: open }]'),
    'shape/missing-key { ledger: open }',
  ],
  [
    'an expectation about nothing',
    blockOf('scenario', 'as-of: 2026-06-01\nask: a\nexpect: [{ status: silent }]'),
    'shape/missing-key { status: silent }',
  ],
  [
    'an unknown status',
    blockOf('scenario', 'as-of: 2026-06-01\nask: a\nexpect: [{ who: a, status: asigned }]'),
    'shape/not-one-of asigned',
  ],
  [
    'a date that is none',
    blockOf('scenario', 'as-of: 2005-02-31\nask: a\nexpect: [{ who: a }]'),
    'shape/bad-date 2005-02-31',
  ],
  [
    'a time without offset',
    blockOf(
      'scenario',
      'as-of: 2026-06-01\nevents: [{ event: a, at: 2026-06-03T18:00 }]\nask: a\nexpect: [{ who: a }]',
    ),
    'shape/bad-time 2026-06-03T18:00',
  ],
  [
    'an amount without quotes',
    blockOf(
      'scenario',
      'as-of: 2026-06-01\ncosts: [{ for: a, amount: 450.50, currency: USD }]\nask: a\nexpect: [{ who: a }]',
    ),
    'shape/wrong-type 450.50',
  ],
  [
    'an amount with its currency',
    blockOf(
      'scenario',
      'as-of: 2026-06-01\ncosts: [{ for: a, amount: 450 USD, currency: USD }]\nask: a\nexpect: [{ who: a }]',
    ),
    'shape/bad-amount 450 USD',
  ],
  [
    'a currency by its sign',
    blockOf(
      'scenario',
      'as-of: 2026-06-01\ncosts: [{ for: a, amount: "450", currency: $ }]\nask: a\nexpect: [{ who: a }]',
    ),
    'shape/bad-currency $',
  ],
])('%s', (_, text, expected) => {
  expect(seen(text, shapeInstrument(markdown(text)).diagnostics)).toEqual([expected])
})

it.each([
  [
    'duty: [must]',
    '`duty` is a list, where one of `must`, `should`, `may`, `must-not` is expected',
  ],
  ['duty: must\nwho: 5', '`who` is a number, where text or a mapping is expected'],
  ['duty: must\nwho: ngo\nwith: [{}]', 'an entry of `with` is a mapping, where text is expected'],
  ['duty: must\nwho: ngo\nwhen: { any: [] }', '`any` is a list with nothing in it'],
  [
    'duty: must\nwho: ngo\npays: { for: food }',
    '`pays` lacks `by`, `free-for`, `deferred-to`, `interim` or `recover-from`',
  ],
])('%s is worded as: %s', (yaml, message) => {
  const text = blockOf('responsibility', `step: a\n${yaml}`)

  const found = shapeInstrument(markdown(text)).diagnostics.map((one) => one.message)

  expect(found).toContain(message)
})

it.each([
  ['wthin: 3 days', 'did you mean `within`?'],
  ['basis: secondry', 'did you mean `secondary`?'],
  ['does: 2005', 'put it in quotes: `"2005"`'],
  ['id: My Escort', 'write `my-escort`: an id has small letters a to z, digits and hyphens'],
  ['exclusively: maybe', 'it is one of `yes`, `no`'],
])('%s is helped by: %s', (yaml, help) => {
  const [found] = shapeInstrument(markdown(responsibility(yaml))).diagnostics

  expect(found?.help).toBe(help)
})

it('says which letter of an id only looks Latin', () => {
  const [found] = shapeInstrument(markdown(responsibility('id: esc\u043ert'))).diagnostics

  expect(found?.message).toBe(
    '`esc\u043ert` is not an id: `\u043e` (U+043E) is no Latin letter, whatever it looks like',
  )
})

it('carries the headings above the block', () => {
  const [found] = shapeInstrument(markdown(responsibility('wthin: 3 days'))).diagnostics

  expect(found?.heading).toEqual(['Article 1. Shelter'])
})

it('takes a list of references that is empty for none', () => {
  const { value, diagnostics } = shapeInstrument(
    markdown(responsibility('with: []\nsubject-to: []')),
  )

  expect(diagnostics).toEqual([])
  expect(value?.clauses).toHaveLength(1)
})

it.each(['with:', 'when: { age: }', 'handover: { to: }', 'with: [a, null]'])(
  'of a value that is missing (%s) only parse speaks, and the block is not read',
  (yaml) => {
    const { value, diagnostics } = shapeInstrument(markdown(responsibility(yaml)))

    expect(diagnostics).toEqual([])
    expect(value?.clauses).toEqual([])
    expect(value?.unreadable.map((id) => id.value)).toEqual(['article-1-shelter'])
  },
)
