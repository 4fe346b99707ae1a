import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { ruleInWords, whoInWords } from './in-words.ts'
import { clause, compiled, instrument, statementsTo, term, type Keys } from './library.ts'

const old = (keys: Keys, head: Keys = {}, ...terms: readonly ReturnType<typeof term>[]) =>
  instrument(
    'old',
    { 'in-force': { from: '2005-01-01' }, ...head },
    ...terms,
    clause('act', { step: 'escort', duty: 'must', who: 'welfare@TH', ...keys }),
    clause('other', { step: 'shelter', duty: 'must', who: 'ngo' }),
  )

const fresh = (keys: Keys, head: Keys = {}, ...terms: readonly ReturnType<typeof term>[]) =>
  instrument(
    'fresh',
    { 'in-force': { from: '2015-01-01' }, ...head },
    ...terms,
    clause('act', { amends: 'old#act', ...keys }),
  )

const saidBy = (clauseId: string, rulebook: Rulebook) =>
  statementsTo('who', rulebook).filter((said) => said.clause === clauseId)

it('a clause has what it says itself, and else what the amended one says', () => {
  const rulebook = compiled(
    old({
      step: ['escort', 'shelter'],
      within: '30 days of decision',
      with: 'ngo',
      issues: 'minutes',
      pays: { for: 'food', by: 'fund' },
      handover: { to: 'welfare@LA' },
    }),
    fresh({ who: 'police@TH', within: '20 days of decision' }),
  )

  const said = saidBy('fresh#act', rulebook)
  expect(said.map(({ step }) => step)).toEqual(['escort', 'shelter'])
  expect(said[0]).toMatchObject({
    rule: 'fresh#act',
    duty: 'must',
    companions: { with: [{ kind: 'named' }] },
    limits: [{ within: { count: 20, unit: 'day' } }],
    issues: ['minutes'],
  })
  expect(said.map(({ who }) => whoInWords(who))).toEqual(['police@TH', 'police@TH'])
  expect(statementsTo('pays', rulebook).map((one) => one.clause)).toContain('fresh#act')
  expect(statementsTo('handover', rulebook).map((one) => one.clause)).toContain('fresh#act')
})

it('the amended clause stays as it was, and the connective says what took its place', () => {
  const before = compiled(old({ within: '30 days of decision' }))
  const after = compiled(old({ within: '30 days of decision' }), fresh({ who: 'ngo' }))

  expect(saidBy('old#act', after)).toEqual(saidBy('old#act', before))
  expect(after.clauses.find(({ id }) => id === 'fresh#act')?.connectives).toEqual([
    { connective: 'amends', target: 'old#act' },
  ])
})

it('an amendment is amended as it is then', () => {
  const rulebook = compiled(
    old({ within: '30 days of decision', with: 'ngo' }),
    fresh({ who: 'police@TH' }),
    instrument(
      'last',
      { 'in-force': { from: '2020-01-01' } },
      clause('act', { amends: 'fresh#act', within: '10 days of decision' }),
    ),
  )

  const [said] = saidBy('last#act', rulebook)
  expect(said && whoInWords(said.who)).toBe('police@TH')
  expect(said).toMatchObject({
    companions: { with: [{ kind: 'named' }] },
    limits: [{ within: { count: 10 } }],
  })
})

it.each<{ given: Keys; means: string }>([
  { given: {}, means: 'consent yes and destination TH and origin LA and risk low medium' },
  {
    given: { when: { consent: 'no' } },
    means: 'consent no and destination TH and origin LA and risk low medium',
  },
  {
    given: { unless: { risk: 'low' } },
    means: 'consent yes and destination TH and origin LA and risk high medium',
  },
])('conditions: $given makes $means', ({ given, means }) => {
  const rulebook = compiled(
    old({ when: { consent: 'yes' }, unless: { risk: 'high' } }, { scope: { origin: 'LA' } }),
    fresh(given, { scope: { destination: 'TH' } }),
  )

  expect(ruleInWords(rulebook, 'fresh#act')).toBe(means)
})

it('what is inherited has the terms of the text that it comes from', () => {
  const young = (age: string) => term('child', { age })
  const inherited = compiled(
    old({ when: { is: 'child' } }, { scope: { 'is-not': 'child' } }, young('< 16')),
    fresh({ when: { is: 'child' } }, { amends: ['old'] }, young('< 18')),
  )
  const own = compiled(
    old({ when: { is: 'child' } }, {}, young('< 16')),
    fresh({ who: 'ngo' }, {}, young('< 18')),
  )

  expect(ruleInWords(inherited, 'fresh#act')).toBe('age [16, 18)')
  expect(ruleInWords(own, 'fresh#act')).toBe('age [0, 16)')
})

it('a role without a place is of the state of the text that it comes from', () => {
  const law = old(
    { who: 'police', fallback: { who: 'welfare', after: '3 days' } },
    { parties: ['TH'], scope: { destination: 'TH' } },
  )
  const [said] = saidBy('fresh#act', compiled(law, fresh({ within: '3 days' })))

  expect(said && whoInWords(said.who)).toBe('police@TH')
  expect(said?.fallbacks.map(({ who }) => whoInWords(who))).toEqual(['welfare@TH'])
})

it('references keep their target, and what was taken away once is not taken away again', () => {
  const rulebook = compiled(
    old({ 'subject-to': ['other'], replaces: 'older#act' }),
    fresh({ notwithstanding: ['old#other'] }),
    instrument(
      'older',
      { 'in-force': { from: '1990-01-01' } },
      clause('act', { step: 'escort', duty: 'may', who: 'ngo' }),
    ),
  )

  expect(rulebook.clauses.find(({ id }) => id === 'fresh#act')?.connectives).toEqual([
    { connective: 'amends', target: 'old#act' },
    { connective: 'notwithstanding', target: 'old#other' },
    { connective: 'subject-to', target: 'old#other' },
  ])
})

it.each<{ was: Keys; given: Keys; is: boolean }>([
  { was: { exclusively: 'yes' }, given: {}, is: true },
  { was: { exclusively: 'yes' }, given: { exclusively: 'no' }, is: false },
  { was: {}, given: { exclusively: 'yes' }, is: true },
])('$was with $given is exclusive: $is', ({ was, given, is }) => {
  const [said] = saidBy('fresh#act', compiled(old(was), fresh(given)))

  expect(said?.exclusively).toBe(is)
})

it.each<{ was: Keys; given: Keys; does: string }>([
  { was: { does: 'go along' }, given: {}, does: 'go along' },
  { was: { does: 'go along' }, given: { does: 'lead the way' }, does: 'lead the way' },
  { was: {}, given: {}, does: 'The text.' },
])('$was with $given is the act: $does', ({ was, given, does }) => {
  const [said] = saidBy('fresh#act', compiled(old(was), fresh(given)))

  expect(said?.does).toBe(does)
})

it('a row is inherited with the conditions of its block', () => {
  const table = old({
    when: { consent: 'yes' },
    cases: [{ id: 'night', when: { risk: 'high' }, who: 'police@TH' }, { id: 'day' }],
  })
  const rulebook = compiled(table, fresh({ amends: 'old#act.night', within: '1 hour' }))

  expect(ruleInWords(rulebook, 'fresh#act')).toBe('consent yes and risk high')
  expect(saidBy('fresh#act', rulebook).map(({ who }) => whoInWords(who))).toEqual(['police@TH'])
})

it('a table amends with each of its rows', () => {
  const rulebook = compiled(
    old({ within: '30 days of decision' }),
    fresh({
      cases: [
        { id: 'child', when: { age: '< 18' }, within: '3 days of decision' },
        { id: 'adult', when: { age: '>= 18' } },
      ],
    }),
  )

  expect(
    ['fresh#act.adult', 'fresh#act.child'].map((id) =>
      saidBy(id, rulebook).map(({ limits }) => limits[0]?.within?.count),
    ),
  ).toEqual([[30], [3]])
})

it.each<{ head: Keys; was: Keys; given: Keys; by: string | null }>([
  { head: {}, was: { 'selected-by': 'custody' }, given: {}, by: 'custody' },
  {
    head: {},
    was: { 'selected-by': 'custody' },
    given: { 'selected-by': 'decision' },
    by: 'decision',
  },
  { head: { 'selected-by': 'decision' }, was: {}, given: {}, by: 'decision' },
  {
    head: { 'selected-by': 'decision' },
    was: { 'selected-by': 'custody' },
    given: {},
    by: 'custody',
  },
])('$head, amending $was with $given, is selected by $by', ({ head, was, given, by }) => {
  const { clauses } = compiled(old(was), fresh(given, head))

  expect(clauses.find(({ id }) => id === 'fresh#act')?.selectedBy).toBe(by)
})

it('the order of files changes no byte', () => {
  const documents: readonly SourceText[] = [
    old({ when: { is: 'child' }, 'subject-to': ['other'] }, {}, term('child', { age: '< 16' })),
    fresh({ who: 'ngo' }, {}, term('child', { age: '< 18' })),
    instrument(
      'last',
      { 'in-force': { from: '2020-01-01' } },
      clause('act', { amends: 'fresh#act', within: '1 day' }),
    ),
  ]
  const bytes = JSON.stringify(compiled(...documents))

  fc.assert(
    fc.property(fc.shuffledSubarray([...documents], { minLength: 3 }), (shuffled) => {
      expect(JSON.stringify(compiled(...shuffled))).toBe(bytes)
    }),
    { numRuns: 6 },
  )
})
