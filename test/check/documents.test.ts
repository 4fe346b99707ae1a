import { expect, it } from 'vitest'
import { findingsIn } from '../kit/check-text.ts'
import { block, duty, frontMatter, withDuty } from '../kit/documents.ts'

const found = (text: string) =>
  findingsIn({ 'mous/example.md': text }).map(({ code, marked }) => [code, marked])

it.each([
  ['in force from a day', { 'in-force': '{ from: 2020-01-01 }' }, []],
  ['a start that is not verified', { 'in-force': '{ from: unknown, not-before: 2010-12-31 }' }, []],
  ['a draft without a start', { 'in-force': '', draft: 'yes' }, []],
  ['no start', { 'in-force': '' }, ['check/no-start']],
  ['an unknown start alone', { 'in-force': '{ from: unknown }' }, ['check/start-without-bound']],
  [
    'two starts',
    { 'in-force': '{ from: 2020-01-01, not-before: 2020-01-01 }' },
    ['check/needless-bound'],
  ],
  ['an end after the start', { 'in-force': '{ from: 2020-01-01, until: 2020-01-02 }' }, []],
  [
    'an end on the day of the start',
    { 'in-force': '{ from: 2020-01-01, until: 2020-01-01 }' },
    ['check/ends-before-start'],
  ],
  [
    'an end before an unknown start',
    { 'in-force': '{ from: unknown, not-before: 2020-01-02, until: 2020-01-01 }' },
    ['check/ends-before-start'],
  ],
  ['signed on the day of the start', { signed: '2020-01-01' }, []],
  ['signed after the start', { signed: '2020-01-02' }, ['check/in-force-before-signed']],
  ['one state without a scope', { parties: '[TH]' }, ['check/no-scope']],
  ['one state with a scope', { parties: '[TH]', scope: '{ here: TH }' }, []],
  ['a source that is claimed', { basis: 'source' }, ['check/no-source']],
  ['a source that is named', { basis: 'source', sources: '[{ title: The text }]' }, []],
  ['a party that is no country', { parties: '[LA, XX]' }, ['check/unknown-country']],
  ['a party that is no role', { parties: '[LA, polcie@TH]' }, ['check/unknown-role']],
  ['a party by its name', { parties: '[LA, Thailand]' }, ['check/unknown-party']],
  ['a party twice', { parties: '[LA, TH, LA]' }, ['check/listed-twice']],
])('%s', (_, head: Readonly<Record<string, string>>, codes) => {
  const text = frontMatter(head) + duty('', { who: 'social-welfare@TH' })

  expect(found(text).map(([code]) => code)).toEqual(codes)
})

const step = (body: string): string => block(body, 'step')

it.each([
  [
    'a step after itself',
    [step('step: shelter\nafter: shelter\nends: yes')],
    [['check/circular-order', 'shelter']],
  ],
  [
    'a circle of three',
    [
      step('step: shelter\nafter: reception\nends: yes'),
      step('step: placement\nafter: shelter'),
      step('step: reception\nafter: [{ step: placement, when: { origin: LA } }]'),
    ],
    [['check/circular-order', 'shelter']],
  ],
  [
    'a step that is not placed',
    [step('step: shelter\nafter: reception\nends: yes')],
    [['check/step-not-placed', 'reception']],
  ],
  [
    'a step placed twice',
    [step('step: shelter'), step('step: shelter\nends: yes')],
    [['check/duplicate-id', 'shelter']],
  ],
  ['no end', [step('step: shelter')], [['check/no-end', '```step']]],
  [
    'tasks for steps',
    [step('step: shelter'), step('step: reception/receive\nafter: [shelter/house]\nends: yes')],
    [
      ['check/task-in-procedure', 'reception/receive'],
      ['check/task-in-procedure', 'shelter/house'],
    ],
  ],
  [
    'a step that comes first twice',
    [step('step: shelter'), step('step: reception\nafter: [shelter, shelter]\nends: yes')],
    [['check/listed-twice', 'shelter']],
  ],
  [
    'two ways for a step to come first',
    [
      step('step: shelter'),
      step(
        'step: reception\nafter: [{ step: shelter, when: { age: "< 18" } }, { step: shelter, when: { nationality: MM } }]\nends: yes',
      ),
    ],
    [],
  ],
  [
    'conditions that cannot hold in its scope',
    [
      step('step: shelter'),
      step(
        'step: reception\nafter: [{ step: shelter, when: { origin: MM } }]\nwhen: { destination: MY }\nends: yes',
      ),
    ],
    [
      ['check/contradiction', 'MM'],
      ['check/contradiction', 'MY'],
    ],
  ],
])('a procedure with %s', (_, steps, findings) => {
  const head = frontMatter({ scope: '{ origin: LA, destination: TH }' })

  expect(found(head + steps.join(''))).toEqual(findings)
})

it('a step placed twice is to be put in one block, for it has no name of its own to change', () => {
  const text = frontMatter() + step('step: shelter') + step('step: shelter\nends: yes')

  expect(findingsIn({ 'mous/example.md': text })).toMatchObject([
    { code: 'check/duplicate-id', help: 'put all of it in one block' },
  ])
})

it('a finding stands under the headings of its block', () => {
  const text = withDuty('with: [ngoo]')

  expect(findingsIn({ 'mous/example.md': text })).toMatchObject([{ heading: ['Article'] }])
})

it.each([
  ['in-force', '{ from: 2020-13-01 }', {}],
  ['in-froce', '{ from: 2020-01-01 }', { 'in-force': '' }],
  ['draft', 'maybe', { 'in-force': '' }],
  ['parties', '[LA, 3]', {}],
  ['scope', '[TH]', { parties: '[TH]' }],
  ['sources', '[{ titel: Text }]', { basis: 'source' }],
])('that `%s: %s` cannot be read is not reported again as missing', (key, value, head) => {
  const text = frontMatter({ ...head, [key]: value }) + duty('', { who: 'social-welfare@TH' })

  expect(found(text)).toHaveLength(1)
})
