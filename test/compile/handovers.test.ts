import { expect, it } from 'vitest'
import { ruleInWords, whoInWords } from './in-words.ts'
import { clause, compiledClauses, funding, statementsTo } from './library.ts'

it('a handover belongs to the duty unless it says who gives', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: ['escort', 'shelter'],
      duty: 'must',
      who: 'welfare@TH',
      handover: { to: 'welfare@LA', at: 'bridge', documents: ['passport'], receipt: 'minutes' },
    }),
    clause('given', { step: 'escort', handover: { to: 'nobody', from: 'police@TH' } }),
  )

  const [escort, shelter, given] = statementsTo('handover', rulebook)
  expect(escort).toMatchObject({
    rule: 'mou#act',
    step: 'escort',
    task: 'travel',
    from: null,
    at: 'bridge',
    documents: [{ document: 'passport', rule: null }],
    receipt: 'minutes',
  })
  expect(escort?.to && whoInWords(escort.to)).toBe('welfare@LA')
  expect(shelter).toMatchObject({ step: 'shelter', task: 'house' })
  expect(given?.from && whoInWords(given.from)).toBe('police@TH')
  expect(given?.to).toEqual({ kind: 'nobody' })
})

it('handovers and documents with conditions have rules of their own', () => {
  const rulebook = compiledClauses(
    clause('act', {
      step: 'escort',
      duty: 'must',
      who: 'welfare@TH',
      when: { origin: 'LA' },
      handover: [
        { to: 'welfare@LA', documents: [{ document: 'file', when: { consent: 'yes' } }] },
        {
          to: 'police@LA',
          when: { risk: 'high' },
          documents: ['passport', { document: 'file', when: { age: '>= 18' } }],
        },
      ],
    }),
  )

  expect(rulebook.rules.map(({ id }) => `${id}: ${ruleInWords(rulebook, id)}`)).toEqual([
    'mou#act: origin LA',
    'mou#act/handover/2: origin LA and risk high',
    'mou#act/handover/2/file: age [18, 121) and origin LA and risk high',
    'mou#act/handover/file: consent yes and origin LA',
  ])
  expect(
    statementsTo('handover', rulebook).map(({ rule, documents }) => ({ rule, documents })),
  ).toEqual([
    { rule: 'mou#act', documents: [{ document: 'file', rule: 'mou#act/handover/file' }] },
    {
      rule: 'mou#act/handover/2',
      documents: [
        { document: 'passport', rule: null },
        { document: 'file', rule: 'mou#act/handover/2/file' },
      ],
    },
  ])
})

it('deferred-to passes on what the block does not answer itself', () => {
  const passedOn = (rulebook: ReturnType<typeof compiledClauses>) =>
    statementsTo('deferred', rulebook).map(({ step, of, subject }) => `${step} ${of} ${subject}`)
  const law = { 'deferred-to': 'the law' }

  expect(passedOn(compiledClauses(clause('act', { step: ['escort', 'shelter'], ...law })))).toEqual(
    [
      'escort handover travel',
      'escort pays bus',
      'escort pays ferry',
      'escort pays food',
      'escort who travel',
      'shelter pays food',
      'shelter who house',
    ],
  )
  expect(
    passedOn(
      compiledClauses(
        clause('act', {
          step: 'escort',
          duty: 'must',
          who: 'ngo',
          pays: { for: 'bus', by: 'fund' },
          ...law,
        }),
      ),
    ),
  ).toEqual(['escort handover travel'])
  expect(
    passedOn(
      compiledClauses(
        clause('act', {
          step: 'escort/inform',
          handover: { from: 'police@TH', to: 'ngo' },
          pays: { for: 'bus', by: 'fund' },
          ...law,
        }),
      ),
    ),
  ).toEqual(['escort who inform'])
  expect(passedOn(compiledClauses(funding('act', { step: 'shelter', ...law })))).toEqual([
    'shelter pays food',
  ])
})
