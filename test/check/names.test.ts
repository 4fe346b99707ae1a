import { expect, it } from 'vitest'
import { findingsAlone, findingsIn } from '../kit/check-text.ts'
import { block, duty, frontMatter, withDuty } from '../kit/documents.ts'

const inMou = (text: string) => findingsIn({ 'mous/example.md': text })

it.each([
  ['step: transport-escrot/escort', 'transport-escrot', 'did you mean `transport-escort`?'],
  ['step: transport-escort/escrot', 'escrot', 'did you mean `escort`?'],
  ['step: transport-escort/fly', 'fly', 'its tasks are `escort`, `arrange-transport`'],
])('of %s marks only the part that is unknown', (step, marked, help) => {
  const found = inMou(frontMatter() + block(`${step}\nduty: must\nwho: police@TH`))

  expect(found).toMatchObject([{ marked, help }])
})

it.each([
  ['within: 3 days of arival', 'arival', 'check/unknown-event'],
  ['within: "3 days of arival"', 'arival', 'check/unknown-event'],
  [
    'within: { limit: 3 days, from: { first-of: [arrival, arival] } }',
    'arival',
    'check/unknown-event',
  ],
  ['for: until recovery', 'recovery', 'check/unknown-event'],
  ['fallback: { after: 3 days of arival, who: ngo }', 'arival', 'check/unknown-event'],
  ['selected-by: arival', 'arival', 'check/unknown-event'],
  [
    'within: { limit: 3 days, from: arrival, excluding: [jorney] }',
    'jorney',
    'check/unknown-interval',
  ],
  ['issues: [case-fiel]', 'case-fiel', 'check/unknown-document'],
  ['handover: { to: ngo, receipt: minutes }', 'minutes', 'check/unknown-document'],
  ['handover: { to: ngo, at: bridge }', 'bridge', 'check/unknown-place'],
  ['with: [ngoo]', 'ngoo', 'check/unknown-role'],
  ['inform: [agency:imo]', 'imo', 'check/unknown-agency'],
  ['consult: [police@Thailand]', 'Thailand', 'check/unknown-country'],
  ['consult: [police@XX]', 'XX', 'check/unknown-country'],
  ['consult: [police@destnation]', 'destnation', 'check/unknown-fact'],
  ['when: { ages: "< 18" }', 'ages', 'check/unknown-fact'],
  ['when: { origin: { same-as: here-now } }', 'here-now', 'check/unknown-fact'],
  ['when: { is: chid }', 'chid', 'check/unknown-term'],
  ['when: { any: [{ not: { is-not: chid } }] }', 'chid', 'check/unknown-term'],
  ['pays: { for: transprot, by: nobody }', 'transprot', 'check/unknown-cost'],
])('%s: marks `%s`', (key, marked, code) => {
  expect(inMou(withDuty(key))).toMatchObject([{ code, marked }])
})

it.each([
  ['consult: [police@Thailand]', 'did you mean `TH`?'],
  ['consult: [police@th]', 'did you mean `TH`?'],
  ['consult: [police@UK]', 'did you mean `GB`?'],
  ['consult: [police@destnation]', 'did you mean `destination`?'],
  ['consult: [iom]', 'did you mean `agency:iom`?'],
])('%s: %s', (key, help) => {
  expect(inMou(withDuty(key))).toMatchObject([{ help }])
})

it('one word that is wrong in a block of several rows is reported once', () => {
  const body = [
    'id: benefits',
    'step: shelter',
    'duty: must',
    'who: social-welfer@destination',
    'cases:',
    '  - { id: adults, when: { is-not: child } }',
    '  - { id: children, when: { is: child } }',
  ].join('\n')

  expect(inMou(frontMatter() + block(body))).toMatchObject([{ marked: 'social-welfer' }])
})

it('what could not be read is reported once, and not again where it is named', () => {
  const broken = block('id: escort\nstep: transport-escort\nduty: mustt\nwho: police@TH')

  const found = inMou(frontMatter() + broken + duty('notwithstanding: [escort]', { id: 'other' }))

  expect(found.map(({ marked }) => marked)).toEqual(['mustt'])
})

it.each([
  ['terms of the document itself', ''],
  ['terms of a document that it amends', 'amends'],
])('a condition sees %s', (_, amends) => {
  const term = block('id: young\nmeans: { age: "< 21" }', 'term')
  const uses = duty('when: { is: young }')
  const found =
    amends === ''
      ? findingsIn({ 'mous/example.md': frontMatter() + term + uses })
      : findingsIn({
          'mous/old.md': frontMatter({ id: 'old' }) + term,
          'mous/example.md': frontMatter({ amends: '[old]' }) + uses,
        })

  expect(found).toEqual([])
})

it('a condition does not see terms of a document that it does not amend', () => {
  const found = findingsIn({
    'mous/old.md': frontMatter({ id: 'old' }) + block('id: young\nmeans: { age: "< 21" }', 'term'),
    'mous/example.md': withDuty('when: { is: young }'),
  })

  expect(found).toMatchObject([{ code: 'check/unknown-term', marked: 'young' }])
})

it('a second document of one id is reported with the first', () => {
  const found = findingsIn({ 'mous/a.md': withDuty(''), 'mous/b.md': withDuty('') })

  expect(found).toMatchObject([
    { code: 'check/duplicate-id', marked: 'example', related: ['example'] },
  ])
})

it.each(['any', 'all', 'not', 'is', 'is-not'])('no fact may be called `%s`', (id) => {
  const found = findingsAlone({
    'rules/vocabulary/facts.yaml': [
      'remit: 1',
      'facts:',
      `  - { id: ${id}, type: boolean, label: L, question: Q, sensitivity: 1 }`,
    ].join('\n'),
  })

  expect(found).toMatchObject([{ code: 'check/reserved-word', marked: id }])
})
