import { expect, it } from 'vitest'
import { Bug } from '../../src/bug.ts'
import { ruleInWords, whoInWords } from './in-words.ts'
import { clause, compiledClauses, compiledUnchecked, instrument, statementsTo } from './library.ts'

function whoOf(who: unknown, ...parties: readonly string[]): string {
  const mou = instrument('mou', { parties }, clause('act', { step: 'escort', duty: 'must', who }))
  return statementsTo('who', compiledUnchecked(mou))
    .map((said) => whoInWords(said.who))
    .join('; ')
}

it.each<{ who: unknown; named: string }>([
  { who: 'welfare@destination', named: 'welfare@destination' },
  { who: 'police@TH', named: 'police@TH' },
  { who: 'police@transit', named: 'police@each transit' },
  { who: 'state@LA', named: 'state@LA' },
  { who: 'ngo', named: 'ngo' },
  { who: 'ngo@TH', named: 'ngo@TH' },
  { who: 'agency:iom', named: 'agency:iom' },
  { who: 'anyone', named: 'anyone' },
  { who: 'unnamed', named: 'unnamed' },
  { who: { 'all-of': ['police@TH', 'ngo'] }, named: 'police@TH and ngo' },
  { who: { 'any-of': ['police@TH', 'ngo'] }, named: 'police@TH, or ngo' },
  {
    who: { 'all-of': ['ngo', { 'any-of': ['police@TH', 'welfare@TH'] }] },
    named: 'ngo and police@TH, or ngo and welfare@TH',
  },
  {
    who: { 'any-of': ['ngo', { 'all-of': ['police@TH', 'welfare@TH'] }] },
    named: 'ngo, or police@TH and welfare@TH',
  },
  { who: { 'all-of': ['ngo', 'ngo'] }, named: 'ngo' },
])('$who is $named', ({ who, named }) => {
  expect(whoOf(who, 'LA', 'TH')).toBe(named)
})

it.each([
  { who: 'police', states: ['TH'], named: 'police@TH' },
  { who: 'police', states: ['TH', 'welfare@TH', 'ngo'], named: 'police@TH' },
  { who: 'state', states: ['welfare@TH'], named: 'state@TH' },
  { who: 'ngo', states: ['TH'], named: 'ngo' },
  { who: 'police@LA', states: ['TH'], named: 'police@LA' },
])('between $states, $who is $named', ({ who, states, named }) => {
  expect(whoOf(who, ...states)).toBe(named)
})

it('`unnamed` among others is a fault of the program, since check reports it', () => {
  expect(() => whoOf({ 'any-of': ['ngo', 'unnamed'] }, 'TH')).toThrow(Bug)
})

it('a step alone is its main task, and each step is a statement', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: ['escort', 'escort/travel', 'escort/inform', 'shelter'],
      duty: 'must',
      who: 'ngo',
    }),
  )

  expect(statementsTo('who', rulebook).map(({ step, task }) => `${step}/${task}`)).toEqual([
    'escort/inform',
    'escort/travel',
    'shelter/house',
  ])
})

it('a duty carries its limits, companions and what else belongs to it', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: 'escort/travel',
      duty: 'should',
      who: 'welfare@destination',
      does: 'escort the person',
      with: 'ngo',
      'authorised-by': ['police@TH'],
      after: ['shelter'],
      within: [
        '3 working days of decision',
        {
          limit: 'without delay',
          aim: 'at once',
          from: { 'last-of': ['custody', 'decision'] },
          excluding: ['journey'],
          'where-possible': true,
          'extendable-by': 'police@TH',
        },
      ],
      for: 'at least 3 months from decision',
      issues: 'minutes',
      exclusively: true,
    }),
  )

  const ngo = { kind: 'named', anyOf: [[{ kind: 'role', role: 'ngo', place: null }]] }
  const police = {
    kind: 'named',
    anyOf: [[{ kind: 'role', role: 'police', place: { kind: 'country', code: 'TH' } }]],
  }
  expect(statementsTo('who', rulebook)).toEqual([
    {
      question: 'who',
      clause: 'mou#act',
      rule: 'mou#act',
      step: 'escort',
      task: 'travel',
      duty: 'should',
      who: {
        kind: 'named',
        anyOf: [[{ kind: 'role', role: 'welfare', place: { kind: 'fact', fact: 'destination' } }]],
      },
      does: 'escort the person',
      exclusively: true,
      companions: {
        with: [ngo],
        consult: [],
        inform: [],
        accountable: [],
        onRequestOf: [],
        authorisedBy: [police],
      },
      limits: [
        {
          within: { count: 3, unit: 'working-day' },
          words: null,
          aim: null,
          from: { kind: 'event', events: ['decision'] },
          excluding: [],
          wherePossible: false,
          extendableBy: null,
        },
        {
          within: null,
          words: 'without delay',
          aim: 'at once',
          from: { kind: 'last-of', events: ['custody', 'decision'] },
          excluding: ['journey'],
          wherePossible: true,
          extendableBy: police,
        },
      ],
      durations: [
        { bound: 'at-least', span: { count: 3, unit: 'month' }, event: 'decision', words: null },
      ],
      extensions: [],
      fallbacks: [],
      after: ['shelter'],
      issues: ['minutes'],
    },
  ])
})

it('only-when forbids the same act to the same body where its condition fails', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: 'escort',
      duty: 'must',
      who: 'welfare@TH',
      does: 'take the person home',
      when: { origin: 'LA' },
      unless: { risk: 'high' },
      'only-when': { consent: 'yes' },
      within: '7 days',
      with: 'ngo',
    }),
  )

  expect(ruleInWords(rulebook, 'mou#act')).toBe('consent yes and origin LA and risk low medium')
  expect(ruleInWords(rulebook, 'mou#act/only-when')).toBe(
    'consent no and origin LA and risk low medium',
  )
  expect(
    statementsTo('who', rulebook).map(({ rule, duty, who, does, limits, companions }) => ({
      rule,
      duty,
      who: whoInWords(who),
      does,
      limits: limits.length,
      with: companions.with.length,
    })),
  ).toEqual([
    {
      rule: 'mou#act',
      duty: 'must',
      who: 'welfare@TH',
      does: 'take the person home',
      limits: 1,
      with: 1,
    },
    {
      rule: 'mou#act/only-when',
      duty: 'must-not',
      who: 'welfare@TH',
      does: 'take the person home',
      limits: 0,
      with: 0,
    },
  ])
})

it('only-when of a ban forbids nothing more', () => {
  const ban = { step: 'escort', duty: 'must-not', who: 'ngo', 'only-when': { consent: 'yes' } }
  const { rules } = compiledUnchecked(instrument('mou', {}, clause('act', ban)))

  expect(rules.map(({ id }) => id)).toEqual(['mou#act'])
})

it('a fallback waits for a time or in words, and may have a condition', () => {
  const rulebook = compiledClauses(
    clause('conditional', {
      step: 'escort',
      duty: 'must',
      who: 'welfare@TH',
      when: { origin: 'LA' },
      fallback: { after: '3 days', who: 'ngo', when: { risk: 'low' } },
    }),
    clause('plain', {
      step: 'escort',
      duty: 'must',
      who: 'welfare@TH',
      fallback: { after: 'a reasonable time', who: 'ngo' },
    }),
  )

  const [conditional, plain] = statementsTo('who', rulebook)
  expect(conditional?.fallbacks).toMatchObject([
    { after: { count: 3, unit: 'day' }, afterWords: null, rule: 'mou#conditional/fallback' },
  ])
  expect(ruleInWords(rulebook, 'mou#conditional/fallback')).toBe('origin LA and risk low')
  expect(plain?.fallbacks).toMatchObject([
    { after: null, afterWords: 'a reasonable time', rule: null },
  ])
})
