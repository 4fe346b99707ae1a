import { expect, it } from 'vitest'
import { ruleInWords, whoInWords } from './in-words.ts'
import { clause, compiledClauses, funding, statementsTo } from './library.ts'

const costsOf = (rulebook: ReturnType<typeof compiledClauses>) =>
  statementsTo('pays', rulebook).map(({ step, cost }) => `${step}: ${cost}`)

it.each([
  { costs: 'food', steps: 'escort', speaks: ['escort: food'] },
  { costs: ['food', 'bus'], steps: 'escort', speaks: ['escort: bus', 'escort: food'] },
  { costs: 'all', steps: 'escort', speaks: ['escort: bus', 'escort: ferry', 'escort: food'] },
  { costs: 'transport', steps: 'escort', speaks: ['escort: bus', 'escort: ferry'] },
  { costs: 'food', steps: ['escort', 'shelter'], speaks: ['escort: food', 'shelter: food'] },
  { costs: 'bus', steps: ['escort', 'shelter'], speaks: ['escort: bus'] },
  { costs: 'food', steps: ['escort/travel', 'escort/inform'], speaks: ['escort: food'] },
])('for $costs of $steps speaks to $speaks', ({ costs, steps, speaks }) => {
  const rulebook = compiledClauses(clause('act', { step: steps, pays: { for: costs, by: 'fund' } }))

  expect(costsOf(rulebook)).toEqual(speaks)
})

it('a funding block is a general rule, of all steps unless it names some', () => {
  const rulebook = compiledClauses(
    funding('everything', { pays: { for: 'all', by: 'fund' } }),
    funding('shelters', { step: 'shelter', pays: { for: 'all', by: 'ngo' } }),
  )

  expect(
    statementsTo('pays', rulebook).map(({ clause: by, step, cost, general }) => [
      by,
      step,
      cost,
      general,
    ]),
  ).toEqual([
    ['mou#everything', 'escort', 'bus', true],
    ['mou#everything', 'escort', 'ferry', true],
    ['mou#everything', 'escort', 'food', true],
    ['mou#everything', 'shelter', 'food', true],
    ['mou#shelters', 'shelter', 'food', true],
  ])
})

it('an entry keeps all that it says beside who pays', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: 'shelter',
      pays: {
        for: 'food',
        by: 'fund',
        'free-for': 'victim',
        interim: 'ngo',
        'recover-from': 'fund',
        cap: '300 USD',
        'in-kind': true,
        instrument: 'the annual budget',
      },
    }),
  )

  const [full] = statementsTo('pays', rulebook)
  expect(full).toMatchObject({
    general: false,
    payer: { kind: 'body' },
    cap: { amount: '300.00', currency: 'USD' },
    inKind: true,
    commitment: 'the annual budget',
  })
  expect(
    [full?.freeFor, full?.interim, full?.recoverFrom].map((who) => who && whoInWords(who)),
  ).toEqual(['victim', 'ngo', 'fund'])
})

it('an entry that passes on who pays does so for each of its costs, under its condition', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: 'escort',
      pays: [
        { for: ['food', 'bus'], 'deferred-to': 'the law', when: { consent: 'yes' } },
        { for: 'ferry', 'deferred-to': 'the budget', 'free-for': 'victim' },
      ],
    }),
  )

  expect(
    statementsTo('deferred', rulebook).map(({ of, subject, rule, to }) => [of, subject, rule, to]),
  ).toEqual([
    ['pays', 'ferry', 'mou#act', 'the budget'],
    ['pays', 'bus', 'mou#act/pays/food+bus', 'the law'],
    ['pays', 'food', 'mou#act/pays/food+bus', 'the law'],
  ])
  expect(statementsTo('pays', rulebook).map(({ cost, payer }) => [cost, payer])).toEqual([
    ['ferry', null],
  ])
})

it('what one entry says of several costs and steps is one entry, of another entry another', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: ['escort', 'shelter'],
      pays: [
        { for: 'food', by: 'fund' },
        { for: ['bus', 'ferry'], by: 'fund' },
        { for: 'food', by: 'fund', when: { consent: 'yes' } },
      ],
    }),
  )

  expect(
    statementsTo('pays', rulebook).map(({ entry, step, cost }) => `${entry}: ${step} ${cost}`),
  ).toEqual([
    'mou#act/pays/bus+ferry: escort bus',
    'mou#act/pays/bus+ferry: escort ferry',
    'mou#act/pays/food: escort food',
    'mou#act/pays/food: shelter food',
    'mou#act/pays/food.2: escort food',
    'mou#act/pays/food.2: shelter food',
  ])
})

it('shares are exact', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: 'shelter',
      pays: { for: 'food', by: { split: { ngo: '1/3', fund: '60%', 'state@TH': '1/15' } } },
    }),
    clause('equal', {
      step: 'shelter',
      pays: { for: 'food', by: { split: { ngo: 'equal', fund: 'equal' } } },
    }),
  )

  expect(
    statementsTo('pays', rulebook).map(({ payer }) =>
      payer?.kind === 'split'
        ? payer.parts.map(
            ({ who, numerator, denominator }) => `${whoInWords(who)} ${numerator}/${denominator}`,
          )
        : payer,
    ),
  ).toEqual([
    ['ngo 1/3', 'fund 3/5', 'state@TH 1/15'],
    ['ngo 1/2', 'fund 1/2'],
  ])
})

it('an entry and a rung with a condition have rules, which include all around them', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: 'escort',
      when: { origin: 'LA' },
      pays: [
        {
          for: 'transport',
          when: { consent: 'yes' },
          by: {
            ladder: [
              { payer: 'fund', 'up-to': '300 USD', per: 'year' },
              { payer: 'ngo', when: { age: '< 18' } },
              { payer: 'state@TH' },
            ],
          },
        },
        { for: 'transport', by: 'ngo', when: { consent: 'no' } },
        { for: 'food', by: 'ngo' },
      ],
    }),
  )

  expect(rulebook.rules.map(({ id }) => `${id}: ${ruleInWords(rulebook, id)}`)).toEqual([
    'mou#act: origin LA',
    'mou#act/pays/transport: consent yes and origin LA',
    'mou#act/pays/transport.2: consent no and origin LA',
    'mou#act/pays/transport/2: age [0, 18) and consent yes and origin LA',
  ])
  expect(
    statementsTo('pays', rulebook).map(({ rule, cost, payer }) => [rule, cost, payer?.kind]),
  ).toEqual([
    ['mou#act', 'food', 'body'],
    ['mou#act/pays/transport', 'bus', 'ladder'],
    ['mou#act/pays/transport', 'ferry', 'ladder'],
    ['mou#act/pays/transport.2', 'bus', 'body'],
    ['mou#act/pays/transport.2', 'ferry', 'body'],
  ])
  expect(statementsTo('pays', rulebook)[1]?.payer).toMatchObject({
    rungs: [
      { upTo: { amount: '300.00', currency: 'USD' }, per: 'year', rule: null },
      {
        payer: { kind: 'body' },
        upTo: null,
        per: 'case',
        rule: 'mou#act/pays/transport/2',
      },
      { rule: null },
    ],
  })
})
