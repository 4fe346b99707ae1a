import fc from 'fast-check'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { answerSchema } from '../../src/ask/answer-schema.ts'
import { ask } from '../../src/ask/ask.ts'
import { askAll } from '../../src/ask/ask-all.ts'
import type { Answer } from '../../src/ask/answer.ts'
import { answerTo, requestFor } from './asking.ts'
import { preparedFrom } from './prepared.ts'
import { documents, givenFacts } from './random-library.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 1000 : 50
const timeout = isLong ? 600_000 : 60_000
const step = 'transport-escort'

it(
  'adding a fact never turns a settled answer into another',
  () => {
    fc.assert(
      fc.property(documents, givenFacts, (texts, facts) => {
        const prepared = preparedFrom(texts)
        const answers = facts.map((_, count) =>
          ask(prepared, requestFor(prepared, { step, facts: facts.slice(0, count + 1).join(' ') })),
        )
        answers.slice(1).forEach((later, at) => {
          const settled = settledIn(answers[at])
          expect(statusesIn(later)).toEqual(
            statusesIn(later).map((status, i) => settled[i] ?? status),
          )
        })
      }),
      { numRuns },
    )
  },
  timeout,
)

function statusesIn(answer: Answer | undefined): readonly string[] {
  return (answer?.questions ?? []).map(({ status }) => status)
}

/** The status of each question that is not unknown, in its place. */
function settledIn(answer: Answer | undefined): readonly (string | undefined)[] {
  return statusesIn(answer).map((status) => (status === 'unknown' ? undefined : status))
}

it(
  'the answer does not depend on the order of documents, nor of facts but for their list',
  () => {
    fc.assert(
      fc.property(documents, givenFacts, (texts, facts) => {
        const [one, other] = [preparedFrom(texts), preparedFrom(texts.toReversed())]
        const forwards = ask(one, requestFor(one, { step, facts: facts.join(' ') }))
        const backwards = ask(
          other,
          requestFor(other, { step, facts: facts.toReversed().join(' ') }),
        )

        const { used, irrelevant } = forwards
        expect({ ...backwards, used, irrelevant }).toEqual(forwards)
        expect(backwards.used.toSorted()).toEqual(used.toSorted())
        expect(backwards.irrelevant.toSorted()).toEqual(irrelevant.toSorted())
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'an unknown question asks only for facts that are not settled, and says something of each',
  async () => {
    await fc.assert(
      fc.asyncProperty(documents, givenFacts, async (texts, facts) => {
        const answer = await answerTo(preparedFrom(texts), { step, facts: facts.join(' ') })
        const settled = facts.filter(isExact).map((fact) => fact.slice(0, fact.indexOf('=')))
        const asked = new Set(answer.askNext.map(({ fact }) => fact))

        for (const question of answer.questions) {
          if (question.status !== 'unknown') continue
          expect(question.needs.length + question.cannotBeEstablished.length).toBeGreaterThan(0)
          expect([...asked]).toEqual(expect.arrayContaining([...question.needs]))
          expect(question.needs.filter((fact) => settled.includes(fact))).toEqual([])
        }
      }),
      { numRuns },
    )
  },
  timeout,
)

/** Whether a fact is given so that nothing of it is left to ask: neither a range nor a part of a set. */
function isExact(fact: string): boolean {
  return !/\.\.|undetermined|^(exploitation|transit)=/.test(fact)
}

const isAnswer = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(answerSchema)

it(
  'every answer has the published form',
  async () => {
    await fc.assert(
      fc.asyncProperty(documents, givenFacts, async (texts, facts) => {
        const prepared = preparedFrom(texts)
        const both = await answerTo(prepared, { step, facts: facts.join(' ') })
        const all = askAll(prepared, requestFor(prepared, { step, facts: facts.join(' ') }))
        for (const answer of [both, all]) {
          isAnswer(JSON.parse(JSON.stringify(answer)))
          expect(isAnswer.errors ?? []).toEqual([])
        }
      }),
      { numRuns },
    )
  },
  timeout,
)
