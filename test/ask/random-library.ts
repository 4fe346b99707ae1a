import fc from 'fast-check'
import type { SourceText } from '../../src/source/source-text.ts'
import { clause, instrument } from './prepared.ts'

const body = fc.constantFrom(
  'ngo',
  'police@TH',
  'police@destination',
  'police@transit',
  'enforcement@TH',
  'social-welfare@destination',
  'social-welfare@origin',
  'state@TH',
  'state@destination',
  'anyone',
  'unnamed',
  '{ any-of: [police@TH, ngo] }',
  '{ all-of: [police@destination, ngo] }',
)

const payer = fc.oneof(
  body,
  fc.constantFrom(
    'nobody',
    '{ split: { ngo: 50%, police@destination: 50% } }',
    '{ ladder: [{ payer: insurance, up-to: 10 USD, when: { injured: yes } }, { payer: ngo }] }',
  ),
)

const condition = fc.constantFrom(
  '',
  'when: { age: "< 18" }',
  'when: { age: ["< 16", undetermined] }',
  'unless: { age: ">= 12" }',
  'when: { origin: LA }',
  'when: { origin: { same-as: destination } }',
  'when: { any: [{ injured: yes }, { risk-on-return: high }] }',
  'unless: { exploitation: { includes: begging } }',
  'only-when: { consent-to-return: yes }',
)

const place = fc.constantFrom('transport-escort/escort', 'transport-escort/arrange-transport')

const duty = fc
  .tuple(place, fc.constantFrom('must', 'should', 'may'), body, condition, fc.boolean())
  .map(
    ([step, force, who, when, exclusively]) =>
      `step: ${step}\nduty: ${force}\nwho: ${who}\n${when}\n${exclusively ? 'exclusively: yes' : ''}`,
  )
const ban = fc
  .tuple(place, body, condition)
  .map(
    ([step, who, when]) =>
      `step: ${step}\nduty: must-not\nwho: ${who}\n${when.replace(/^only-when/, 'when')}`,
  )
const money = fc
  .tuple(place, payer, condition)
  .map(
    ([step, by, when]) =>
      `step: ${step}\n${when.replace(/^only-when/, 'when')}\npays: { for: transport, by: ${by} }`,
  )
const handover = fc
  .tuple(place, body, condition)
  .map(
    ([step, to, when]) =>
      `step: ${step}\nduty: must\nwho: ngo\n${when}\nhandover: { to: ${to}, documents: [travel-document, { document: case-file, when: { consent-to-share-file: yes } }] }`,
  )
const passedOn = fc
  .tuple(place, condition)
  .map(
    ([step, when]) => `step: ${step}\n${when.replace(/^only-when/, 'when')}\ndeferred-to: the law`,
  )

/** Up to seven texts of one clause each, in random order. */
export const documents: fc.Arbitrary<readonly SourceText[]> = fc
  .array(fc.oneof(duty, duty, ban, money, handover, passedOn), { minLength: 1, maxLength: 7 })
  .map((blocks) => blocks.map((keys, at) => instrument({ id: `t${at}` }, clause(`id: c\n${keys}`))))

/** Facts of a case, in random order, none given twice. */
export const givenFacts: fc.Arbitrary<readonly string[]> = fc
  .record(
    {
      age: fc.constantFrom('3', '14', '17', '18', '40', '..17', '12..20', 'undetermined'),
      origin: fc.constantFrom('LA', 'TH'),
      destination: fc.constantFrom('LA', 'TH'),
      transit: fc.constantFrom('TH', 'only:TH', 'only:LA,TH'),
      injured: fc.constantFrom('yes', 'no', 'undetermined'),
      exploitation: fc.constantFrom('begging', 'only:sexual', 'not:begging'),
      'risk-on-return': fc.constantFrom('low', 'high'),
      'consent-to-return': fc.constantFrom('yes', 'no'),
      'consent-to-share-file': fc.constantFrom('yes', 'no'),
    },
    { requiredKeys: [] },
  )
  .chain((given) =>
    fc.shuffledSubarray(
      Object.entries(given).map(([fact, value]) => `${fact}=${value}`),
      { minLength: Object.keys(given).length },
    ),
  )
