import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonRules } from '../../src/compile/json-rules.ts'
import { verify, type VerifyProgress } from '../../src/engine/verify/verify.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import type { JsonCondition, JsonRule } from '../../src/rulebook/json-rule.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { rulebook } from './arbitrary-rulebook.ts'
import { names, nameVariable, numbers, numberVariable, rulebookOf } from './rulebook-of.ts'
import { RUNS, TIMEOUT } from './runs.ts'

const VARIABLES = [
  numberVariable('age', 0, 131, 1),
  nameVariable('age/undetermined', ['no', 'yes']),
  nameVariable('destination', ['KH', 'LA', 'TH']),
  nameVariable('origin', ['KH', 'LA', 'TH']),
]

const compiled = ({ rules, variables }: Rulebook) => jsonRules(rules, variablesById(variables))

const minorFromLaos: Condition = {
  kind: 'all',
  of: [
    {
      kind: 'any',
      of: [
        { kind: 'in', variable: 'age', values: numbers(0, 18) },
        { kind: 'in', variable: 'age/undetermined', values: names('yes') },
      ],
    },
    { kind: 'in', variable: 'origin', values: names('LA') },
  ],
}

/** The rules with every number `from` in a test replaced by `to`. */
function withThreshold(rules: readonly JsonRule[], from: number, to: number): readonly JsonRule[] {
  const moved = (condition: JsonCondition): JsonCondition => {
    if ('all' in condition) return { all: condition.all.map(moved) }
    if ('any' in condition) return { any: condition.any.map(moved) }
    return condition.value === from ? { ...condition, value: to } : condition
  }
  return rules.map((rule) => ({ ...rule, conditions: moved(rule.conditions) }) as JsonRule)
}

it('passes a rulebook whose engines agree, having seen each rule hold, fail and be unknown', async () => {
  const book = rulebookOf(VARIABLES, { minor: minorFromLaos })

  const report = await verify(book, compiled(book))

  expect(report).toMatchObject({ passed: true, disagreements: [], unused: [] })
  expect(report.completed).toBe(report.comparisons)
  expect(report.rules).toEqual([
    {
      rule: 'minor',
      holds: expect.any(Number) as number,
      fails: expect.any(Number) as number,
      unknown: expect.any(Number) as number,
      undecided: [],
    },
  ])
  for (const { holds, fails, unknown } of report.rules) {
    expect(Math.min(holds, fails, unknown)).toBeGreaterThan(0)
  }
})

it.each([
  { to: 17, age: numbers(17, 18) },
  { to: 19, age: numbers(18, 19) },
])(
  'finds a threshold of 18 that one engine takes for $to, by boundaries alone',
  async ({ to, age }) => {
    const book = rulebookOf(VARIABLES, { minor: minorFromLaos })

    const report = await verify(book, withThreshold(compiled(book), 18, to), { randomCases: 0 })

    expect(report.passed).toBe(false)
    expect(report.disagreements.map(({ facts }) => facts.get('age'))).toContainEqual(age)
  },
)

it('verifies the rules of procedures too', async () => {
  const book: Rulebook = {
    ...rulebookOf(VARIABLES, { minor: minorFromLaos }),
    statements: [],
    procedures: [{ instrument: 'sop', basis: 'source', rule: 'minor', steps: [] }],
  }

  const sound = await verify(book, compiled(book), { randomCases: 0 })
  const unsound = await verify(book, withThreshold(compiled(book), 18, 17), { randomCases: 0 })

  expect(sound).toMatchObject({ passed: true, unused: [], rules: [{ rule: 'minor' }] })
  expect(unsound.disagreements[0]).toMatchObject({ step: 'procedure/sop', rule: 'minor' })
})

it('finds a rule that takes what is not known for no', async () => {
  const book = rulebookOf(VARIABLES, { minor: minorFromLaos })
  const unsafe = compiled(book).map((rule) =>
    rule.name === 'minor#fails'
      ? {
          ...rule,
          conditions: { any: [{ fact: 'origin', operator: 'notIn', value: ['LA'] }] } as const,
        }
      : rule,
  )

  const report = await verify(book, unsafe, { randomCases: 0 })

  expect(report.disagreements.find(({ facts }) => facts.size === 0)).toEqual({
    step: 'escort',
    rule: 'minor',
    facts: new Map(),
    index: 'unknown',
    jsonRules: 'fails',
    reference: 'unknown',
    completions: 'unknown',
  })
})

it('finds a rule that is not as exact as it says', async () => {
  // Whatever the age is, one of the two is true; but each alone is unknown.
  const either: Condition = {
    kind: 'any',
    of: [
      { kind: 'in', variable: 'age', values: numbers(0, 18) },
      { kind: 'in', variable: 'age', values: numbers(18, 131) },
    ],
  }
  const book = rulebookOf(VARIABLES, { either })
  const boasting = { ...book, rules: book.rules.map((rule) => ({ ...rule, exact: true })) }

  expect(await verify(book, compiled(book))).toMatchObject({ passed: true })
  const [first] = (await verify(boasting, compiled(book))).disagreements
  expect(first).toMatchObject({ reference: 'unknown', completions: 'holds' })
  expect(first?.facts).toEqual(new Map())
})

it('says which variable never decides', async () => {
  // The destination is beside the point: it is compared only where both are Laos.
  const condition: Condition = {
    kind: 'any',
    of: [
      { kind: 'in', variable: 'origin', values: names('LA') },
      {
        kind: 'all',
        of: [
          { kind: 'in', variable: 'origin', values: names('LA') },
          { kind: 'in', variable: 'destination', values: names('TH') },
        ],
      },
    ],
  }
  const book = rulebookOf(VARIABLES, { rule: condition })

  expect((await verify(book, compiled(book))).rules[0]?.undecided).toEqual(['destination'])
})

it('does not pass a rulebook without rules: nothing was verified', async () => {
  expect(await verify(rulebookOf(VARIABLES, {}), [])).toMatchObject({
    passed: false,
    comparisons: 0,
  })
})

it('names the rules that no statement uses', async () => {
  const book = rulebookOf(VARIABLES, { minor: minorFromLaos, other: minorFromLaos })
  const used = { ...book, statements: book.statements.filter(({ rule }) => rule === 'minor') }

  expect(await verify(used, compiled(used))).toMatchObject({ passed: true, unused: ['other'] })
})

it('tells how far it is, step by step and case by case', async () => {
  const book = rulebookOf(VARIABLES, { minor: minorFromLaos })
  const seen: VerifyProgress[] = []

  const { cases } = await verify(book, compiled(book), { onProgress: (one) => seen.push(one) })

  expect(seen.map(({ casesDone }) => casesDone)).toEqual(Array.from({ length: cases }, (_, i) => i))
  expect(new Set(seen.map(({ step, steps }) => `${step} of ${steps}`))).toEqual(
    new Set(['escort of 1']),
  )
})

it('says the same each time', async () => {
  const book = rulebookOf(VARIABLES, { minor: minorFromLaos })

  expect(await verify(book, compiled(book))).toEqual(await verify(book, compiled(book)))
})

it('passes every rulebook that compiles', TIMEOUT, async () => {
  await fc.assert(
    fc.asyncProperty(rulebook, async (book) => {
      const { passed, disagreements } = await verify(book, compiled(book), { randomCases: 10 })

      expect({ passed, disagreements }).toEqual({ passed: true, disagreements: [] })
    }),
    { numRuns: Math.ceil(RUNS / 20) },
  )
})
