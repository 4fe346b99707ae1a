import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answerSchema } from '../../../src/ask/answer-schema.ts'
import { explainAllBoth, explainBoth } from '../../../src/ask/explain/explain-both.ts'
import type {
  ClauseExplanation,
  ExplainedAnswer,
  ExplainedCondition,
} from '../../../src/ask/explain/explanation.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import type { Truth } from '../../../src/rulebook/condition.ts'
import { requestFor, type Asking } from '../asking.ts'
import { clause, exampleMou, instrument, preparedFrom } from '../prepared.ts'
import { documents, givenFacts } from '../random-library.ts'

async function explainedTo(prepared: Prepared, asking: Asking): Promise<ExplainedAnswer> {
  const checked = await explainBoth(prepared, requestFor(prepared, asking))
  if (checked.kind === 'differ') throw new Error(JSON.stringify(checked.differences))
  return checked.answer
}

function explanationOf(
  { explanations }: ExplainedAnswer,
  question: string,
  rule: string,
): ClauseExplanation {
  const found = explanations
    .filter((one) => one.question === question)
    .flatMap(({ clauses }) => clauses)
    .find((one) => one.rule === rule)
  if (found === undefined) throw new Error(`nothing is explained of ${rule}`)
  return found
}

const example = preparedFrom(exampleMou)
const escort = 'transport-escort/escort'

/** A clause of one instrument with a condition, asked about in one case. */
async function clauseWith(keys: string, facts: string): Promise<ClauseExplanation> {
  const text = clause(`id: c\nstep: medical\nduty: must\nwho: ngo\n${keys}`)
  const answer = await explainedTo(preparedFrom([instrument({ id: 'a' }, text)]), {
    step: 'medical',
    facts,
  })
  return explanationOf(answer, 'who', 'a#c')
}

it('a clause that does not apply names the one fact that would have to be otherwise', async () => {
  const answer = await explainedTo(example, {
    step: escort,
    facts:
      'origin=LA destination=TH age=15 consent-to-return=no risk-on-return=low asylum-claim=none',
  })

  expect(explanationOf(answer, 'who', 'example-mou#escort')).toMatchObject({
    says: 'must',
    inForce: 'holds',
    applies: 'fails',
    wouldApply: {
      kind: 'change',
      changes: [
        {
          fact: 'consent-to-return',
          given: false,
          tests: [{ fact: 'consent-to-return', is: 'one-of', values: ['yes'] }],
        },
      ],
    },
  })
  expect(explanationOf(answer, 'who', 'example-mou#escort/only-when')).toMatchObject({
    says: 'must-not',
    applies: 'holds',
    wouldApply: null,
  })
})

it('every test of the condition stands in the tree, in the order of the vocabulary', async () => {
  const { condition } = await clauseWith(
    'when: { any: [{ injured: yes }, { age: "< 12", risk-on-return: high }] }',
    'age=15 injured=undetermined',
  )

  expect(condition).toEqual({
    kind: 'any',
    truth: 'unknown',
    of: [
      {
        kind: 'test',
        truth: 'unknown',
        test: { fact: 'injured', is: 'one-of', values: ['yes'] },
      },
      {
        kind: 'all',
        truth: 'fails',
        of: [
          { kind: 'test', truth: 'fails', test: { fact: 'age', is: 'one-of', values: ['..11'] } },
          {
            kind: 'test',
            truth: 'unknown',
            test: { fact: 'risk-on-return', is: 'one-of', values: ['high'] },
          },
        ],
      },
    ],
  })
})

it.each([
  ['when: { age: "< 18" }', 'age=20', [['age', 'one-of', '..17']]],
  ['when: { age: "12..17" }', 'age=20', [['age', 'one-of', '12..17']]],
  ['unless: { age: "< 18" }', 'age=15', [['age', 'one-of', '18..']]],
  ['when: { age: undetermined }', 'age=20', [['age', 'undetermined']]],
  ['when: { age: ["< 18", undetermined] }', 'age=20', [['age', 'one-of', '..17']]],
  ['unless: { origin: [LA, TH] }', 'origin=TH', [['origin', 'none-of', 'LA', 'TH']]],
  [
    'when: { origin: { same-as: destination } }',
    'origin=LA destination=TH',
    [['origin', 'one-of', 'TH']],
  ],
  [
    'when: { exploitation: { includes: begging } }',
    'exploitation=only:sexual',
    [['exploitation', 'with', 'begging']],
  ],
  [
    'when: { age: "< 18", injured: yes }',
    'age=20',
    [
      ['age', 'one-of', '..17'],
      ['injured', 'one-of', 'yes'],
    ],
  ],
])('%s in the case %s would apply under the smallest change', async (keys, facts, tests) => {
  const { wouldApply } = await clauseWith(keys, facts)

  const found = wouldApply?.kind === 'change' ? wouldApply.changes : []
  expect(
    found.flatMap((change) => change.tests.map(({ fact, is, values }) => [fact, is, ...values])),
  ).toEqual(tests)
})

it('a change that the vocabulary rules out is none', async () => {
  // Whoever was granted asylum is in danger on return: both have to change.
  const { wouldApply } = await clauseWith(
    'when: { asylum-claim: granted }',
    'asylum-claim=none risk-on-return=low',
  )

  expect(wouldApply?.kind === 'change' && wouldApply.changes.map(({ fact }) => fact)).toEqual([
    'risk-on-return',
    'asylum-claim',
  ])
})

it('what cannot be together settles what the condition leaves open, and is named', async () => {
  const explanation = await clauseWith('unless: { asylum-claim: granted }', 'risk-on-return=low')

  expect(explanation).toMatchObject({
    applies: 'holds',
    settledBy: ['no-claim-without-danger'],
    condition: { truth: 'unknown' },
  })
})

it('a condition that cannot hold says so', async () => {
  const { applies, wouldApply } = await clauseWith(
    'when: { asylum-claim: granted, risk-on-return: low }',
    'age=15',
  )

  expect([applies, wouldApply]).toEqual(['fails', { kind: 'impossible' }])
})

it('a clause of another date is explained, and a draft that is not named is not', async () => {
  const duty = clause('id: c\nstep: medical\nduty: must\nwho: ngo')
  const prepared = preparedFrom([
    instrument({ id: 'later', more: 'in-force: { from: 2030-01-01 }' }, duty),
    instrument({ id: 'round-two', more: 'draft: yes' }, duty),
  ])

  const answer = await explainedTo(prepared, { step: 'medical' })

  const [who] = answer.explanations
  expect(who?.clauses.map(({ rule, inForce, applies }) => [rule, inForce, applies])).toEqual([
    ['later#c', 'fails', 'holds'],
  ])
  expect(Object.keys(answer.clauses)).toContain('later#c')
})

it('a clause that gives way says to which one, and why', async () => {
  const one = (id: string, kind: string, who: string) => {
    const { file, text } = instrument(
      { id },
      clause(`id: c\nstep: shelter/house\nduty: must\nwho: ${who}\nexclusively: yes`),
    )
    return { file, text: text.replace('kind: mou', `kind: ${kind}`) }
  }
  const prepared = preparedFrom([one('a', 'law', 'police@TH'), one('b', 'sop', 'ngo')])

  const answer = await explainedTo(prepared, { step: 'shelter/house' })

  expect(explanationOf(answer, 'who', 'b#c').setAside).toMatchObject([
    { by: 'a#c', canon: 'superior' },
  ])
  expect(explanationOf(answer, 'who', 'a#c').setAside).toEqual([])
})

it('the published schema describes explanations', async () => {
  const isAnswer = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(answerSchema)
  const request = requestFor(example, { step: 'transport-escort', facts: 'origin=TH age=..17' })

  const set = await explainAllBoth(example, request)
  const one = await explainedTo(example, { step: 'transport-escort', facts: 'origin=TH age=..17' })

  expect(isAnswer(one)).toBe(true)
  expect(set.kind === 'agreed' && isAnswer(set.answer)).toBe(true)
  expect(isAnswer({ ...one, explanations: [{ ...one.explanations[0], more: 1 }] })).toBe(false)
})

const RUNS = process.env['REMIT_LONG'] === undefined ? 60 : 2000

it(
  'the root of a tree is what both engines say, and each junction what its parts make it',
  { timeout: 20_000 + RUNS * 100 },
  async () => {
    await fc.assert(
      fc.asyncProperty(documents, givenFacts, async (texts, facts) => {
        const prepared = preparedFrom(texts)
        const request = requestFor(prepared, { step: 'transport-escort', facts: facts.join(' ') })
        const [index, rules] = [
          prepared.index.evaluate(request.step, request.facts),
          await prepared.jsonRules?.evaluate(request.step, request.facts),
        ]

        const answer = await explainedTo(prepared, {
          step: 'transport-escort',
          facts: facts.join(' '),
        })

        for (const { rule, condition, applies } of answer.explanations.flatMap(
          (one) => one.clauses,
        )) {
          expect(condition.truth).toBe(index.get(rule))
          expect(condition.truth).toBe(rules?.get(rule))
          expect(truthOf(condition)).toBe(condition.truth)
          if (condition.truth !== 'unknown') expect(applies).toBe(condition.truth)
        }
      }),
      { numRuns: RUNS },
    )
  },
)

/** What the tests of a tree come to. */
function truthOf(condition: ExplainedCondition): Truth {
  if (condition.kind !== 'all' && condition.kind !== 'any') return condition.truth
  const order: readonly Truth[] =
    condition.kind === 'all' ? ['fails', 'unknown', 'holds'] : ['holds', 'unknown', 'fails']
  const truths = condition.of.map(truthOf)
  return order.find((truth) => truths.includes(truth)) ?? 'unknown'
}
