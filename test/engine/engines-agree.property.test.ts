import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonRules } from '../../src/compile/json-rules.ts'
import { createIndex } from '../../src/engine/index/create-index.ts'
import { createJsonRules } from '../../src/engine/json-rules/create-json-rules.ts'
import { truthByCompletion } from '../../src/engine/verify/truth-by-completion.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { partialCase, rulebook } from './arbitrary-rulebook.ts'
import { STEP } from './rulebook-of.ts'
import { RUNS, TIMEOUT } from './runs.ts'

const compiled = ({ rules, variables }: Rulebook) => jsonRules(rules, variablesById(variables))

it('the index, json-rules-engine and the reference evaluator say the same', TIMEOUT, async () => {
  await fc.assert(
    fc.asyncProperty(rulebook, partialCase('one'), async (book, facts) => {
      const reference = book.rules.map(({ id, condition }) => [id, evaluate(condition, facts)])

      const byJson = await createJsonRules(compiled(book), book).evaluate(STEP, facts)

      expect([...createIndex(book).evaluate(STEP, facts)]).toEqual(reference)
      expect([...byJson]).toEqual(reference)
    }),
    { numRuns: RUNS },
  )
})

it(
  'the index is as exact as the reference where several names are possible, and json-rules-engine never contradicts it',
  TIMEOUT,
  async () => {
    await fc.assert(
      fc.asyncProperty(rulebook, partialCase('several'), async (book, facts) => {
        const reference = new Map(
          book.rules.map(({ id, condition }) => [id, evaluate(condition, facts)]),
        )

        const byJson = await createJsonRules(compiled(book), book).evaluate(STEP, facts)

        expect(createIndex(book).evaluate(STEP, facts)).toEqual(reference)
        for (const [id, truth] of byJson) expect([reference.get(id), 'unknown']).toContain(truth)
      }),
      { numRuns: RUNS },
    )
  },
)

it(
  'whatever is certain is so in every completion, and a rule that is exact is certain whenever all completions agree',
  TIMEOUT,
  () => {
    fc.assert(
      fc.property(rulebook, partialCase('several'), (book, facts) => {
        const truths = createIndex(book).evaluate(STEP, facts)

        for (const { id, condition, exact } of book.rules) {
          const said = truths.get(id)
          const completions = truthByCompletion(
            condition,
            facts,
            variablesById(book.variables),
            3_000,
          )
          if (completions === undefined) continue
          expect(said === 'unknown' && !exact ? completions : said).toBe(completions)
        }
      }),
      { numRuns: RUNS },
    )
  },
)
