import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commandLine } from '../../../src/ask/command-line.ts'
import { compareBoth } from '../../../src/ask/compare/compare-both.ts'
import { comparedCase } from '../../../src/ask/compare/compared-case.ts'
import type { Comparison } from '../../../src/ask/compare/comparison.ts'
import { comparisonSchema } from '../../../src/ask/compare/comparison-schema.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import { requestFor } from '../asking.ts'
import { clause, exampleMou, instrument, preparedFrom } from '../prepared.ts'
import { documents, givenFacts } from '../random-library.ts'

async function compared(
  prepared: Prepared,
  step: string,
  facts: string,
  others: string,
): Promise<Comparison> {
  const [base, other] = [facts, others].map((of) => requestFor(prepared, { step, facts: of }))
  if (base === undefined || other === undefined) throw new Error('no case')
  const checked = await compareBoth(prepared, base, other)
  if (checked.kind === 'differ') throw new Error('the engines differ')
  return checked.answer
}

const example = preparedFrom(exampleMou)
const known = 'origin=LA destination=TH risk-on-return=low asylum-claim=none'

it('only the questions that differ are listed, with what differs of each', async () => {
  const step = 'transport-escort/escort'

  const { differences } = await compared(
    example,
    step,
    `${known} consent-to-return=yes`,
    `${known} consent-to-return=no`,
  )

  expect(differences).toMatchObject([
    { question: 'who', task: 'escort', status: { base: 'assigned', compared: 'excluded' } },
    { question: 'pays', cost: 'transport', status: { base: 'assigned', compared: 'silent' } },
    { question: 'handover', task: 'escort', status: { base: 'assigned', compared: 'silent' } },
  ])
  expect(differences.map(({ changed }) => changed.slice(0, 3))).toEqual([
    ['status', 'who', 'limits'],
    ['status', 'payer', 'precedence'],
    ['status', 'handover', 'documents'],
  ])
})

it('a fact on which nothing depends makes no difference', async () => {
  const { differences } = await compared(
    example,
    'transport-escort',
    `${known} age=15`,
    `${known} age=40`,
  )

  expect(differences).toEqual([])
})

it.each([
  [
    'who: ngo\nwithin: 3 days of rescue',
    'who: ngo\nwithin: 5 days of rescue',
    ['limits', 'precedence'],
  ],
  ['who: ngo', 'who: police@TH', ['who', 'precedence']],
])('of %j and %j differs %j', async (one, other, changed) => {
  const duty = (id: string, keys: string, age: string) =>
    clause(`id: ${id}\nstep: medical\nduty: must\n${keys}\nwhen: { age: "${age}" }`)
  const text = instrument(
    { id: 'a' },
    `${duty('child', one, '< 18')}\n${duty('adult', other, '>= 18')}`,
  )

  const { differences } = await compared(preparedFrom([text]), 'medical', 'age=15', 'age=20')

  expect(differences.map((difference) => difference.changed)).toEqual([
    // The clause is another one, too.
    ['who', ...changed.filter((aspect) => aspect !== 'who')],
  ])
})

/** The facts of a case after some changes, as words. */
function afterChanges(facts: readonly string[], changes: readonly string[]) {
  const step = 'transport-escort'
  const words = commandLine({ step, facts, asOf: '2026-06-01' })
  const { value, diagnostics } = comparedCase({ words, file: undefined }, changes, example)
  return {
    facts: value.words.facts.map((word) => word.value),
    text: value.words.source.text,
    marks: value.words.facts.map(({ span }) => value.words.source.text.slice(span.start, span.end)),
    found: diagnostics.map(({ code, span }) => [
      code,
      value.words.source.text.slice(span.start, span.end),
    ]),
  }
}

it('what is given otherwise takes the place of what was given, and `?` takes it away', () => {
  const { facts, marks, text, found } = afterChanges(
    ['age=15', 'origin=LA', 'injured=yes'],
    ['age=20', 'injured=?', 'destination=TH'],
  )

  expect(facts).toEqual(['origin=LA', 'age=20', 'destination=TH'])
  expect(marks).toEqual(facts)
  expect(text).toMatch(/--compare age=20 --compare injured=\? --compare destination=TH$/)
  expect(found).toEqual([])
})

it('a fact that is not known cannot be forgotten, nor given at the same time', () => {
  expect(afterChanges([], ['agee=?']).found).toEqual([['case/unknown-fact', 'agee']])
  expect(afterChanges(['age=15'], ['age=20', 'age=?']).found).toEqual([
    ['case/fact-given-twice', 'age'],
  ])
})

it('a fact of a case file is given otherwise as well', () => {
  const file = {
    file: 'case.yaml',
    asOf: undefined,
    facts: [
      {
        fact: { value: 'age', span: { file: 'case.yaml', start: 0, end: 3 } },
        value: {
          kind: 'value' as const,
          value: { value: 15, quoted: false, span: { file: 'case.yaml', start: 5, end: 7 } },
        },
      },
    ],
    events: [],
    procedure: undefined,
    progress: [],
    intervals: [],
    rates: [],
    costs: [],
  }
  const words = commandLine({ step: 'medical', facts: [], asOf: '2026-06-01' })

  const { value } = comparedCase({ words, file }, ['age=20'], example)

  expect(value.file?.facts).toEqual([])
  expect(value.words.facts.map((word) => word.value)).toEqual(['age=20'])
})

it('the schema is published, and describes a comparison', async () => {
  await expect(`${JSON.stringify(comparisonSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../../schemas/comparison.schema.json',
  )
  const isComparison = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    comparisonSchema,
  )

  const comparison = await compared(example, 'transport-escort', known, 'age=15')

  expect(isComparison(comparison)).toBe(true)
  expect(comparison.differences).not.toEqual([])
  expect(isComparison({ ...comparison, more: 1 })).toBe(false)
  expect(isComparison({ ...comparison, differences: [{}] })).toBe(false)
})

const RUNS = process.env['REMIT_LONG'] === undefined ? 60 : 2000

it(
  'nothing differs exactly where every question has the same answer',
  { timeout: 20_000 + RUNS * 100 },
  async () => {
    await fc.assert(
      fc.asyncProperty(documents, givenFacts, givenFacts, async (texts, facts, others) => {
        const comparison = await compared(
          preparedFrom(texts),
          'transport-escort',
          facts.join(' '),
          others.join(' '),
        )

        const [base, other] = [comparison.base, comparison.compared].map(
          ({ questions }) => questions,
        )
        const differing = base?.filter(
          (question, at) => JSON.stringify(question) !== JSON.stringify(other?.[at]),
        )
        expect(comparison.differences).toHaveLength(differing?.length ?? 0)
      }),
      { numRuns: RUNS },
    )
  },
)
