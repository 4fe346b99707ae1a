import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import type { Question } from '../../src/ask/answer.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { requestFor } from './asking.ts'
import { asWords, completeCase } from './complete-case.ts'
import { fits, membersOf } from './fits.ts'
import { preparedFrom } from './prepared.ts'
import { conflicts } from './random-conflicts.ts'
import { plainly } from './reference.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 5000 : 120
const timeout = isLong ? 1_200_000 : 120_000
const step = 'transport-escort'

function answersIn(question: Question): { status: string; clauses: readonly string[] } {
  const clauses =
    question.status === 'conflict' || question.status === 'silent'
      ? []
      : question.question === 'who' && question.status === 'excluded'
        ? question.bars
        : question.statements
  return {
    status: question.status,
    clauses: [...new Set(clauses.map(({ clause }) => clause))].sort(),
  }
}

function questionsOf(prepared: Prepared) {
  const found = prepared.steps.get(step)
  if (found === undefined) throw new Error(step)
  return found.questions
}

it(
  'a case of which everything is known is decided as one reads the definitions',
  () => {
    fc.assert(
      fc.property(conflicts, completeCase, (texts, { facts, events }) => {
        const prepared = preparedFrom(texts)
        const request = requestFor(prepared, { step, facts: asWords(facts), events })
        const answer = ask(prepared, request)
        questionsOf(prepared).forEach((question, at) => {
          const got = answer.questions[at]
          if (got === undefined) throw new Error('a question is missing')
          if (got.status === 'not-in-force') return
          const plain = plainly(prepared, question, request)
          if (plain.status === 'excluded' && got.question === 'who') {
            expect(got.status).toBe('excluded')
          } else expect(answersIn(got)).toEqual(plain)
        })
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'what is answered of a case holds in each of its completions, and branches say what becomes of each',
  () => {
    fc.assert(
      fc.property(
        conflicts,
        fc.array(completeCase, { minLength: 3, maxLength: 3 }),
        fc.subarray(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']),
        fc.boolean(),
        (texts, cases, told, dated) => {
          const prepared = preparedFrom(texts)
          const [first] = cases
          if (first === undefined) return
          const known = new Map([...first.facts].filter((_, at) => told.includes(String(at))))
          const events = dated ? first.events : []
          const partial = ask(
            prepared,
            requestFor(prepared, { step, facts: asWords(known), events }),
          )
          for (const { facts, events: days } of cases) {
            const complete = new Map([...facts, ...known])
            const request = requestFor(prepared, {
              step,
              facts: asWords(complete),
              events: dated ? events : days,
            })
            questionsOf(prepared).forEach((question, at) => {
              const got = partial.questions[at]
              if (got === undefined) throw new Error('a question is missing')
              if (got.status === 'not-in-force') return
              const plain = plainly(prepared, question, request)
              if (got.status !== 'unknown') {
                expect([got.status, plain.clauses]).toEqual([plain.status, plain.clauses])
                if (got.status !== 'conflict' && got.status !== 'silent') {
                  const mayStand = new Set([
                    ...got.stands,
                    ...got.standsIf.map(({ clause }) => clause),
                  ])
                  expect(plain.clauses.filter((id) => !mayStand.has(id))).toEqual([])
                }
                return
              }
              expect(got.exact).toBe(true)
              const fitting = got.branches.filter((branch) =>
                fits(
                  branch,
                  complete,
                  dated ? events : days,
                  prepared.tableOf(step),
                  membersOf(known.get('transit')),
                ),
              )
              expect(fitting.length).toBeGreaterThan(0)
              for (const { outcomes } of fitting) {
                const possible = outcomes.map((of) => got.outcomes[of])
                expect(possible.map((one) => one?.status)).toContain(plain.status)
                const [only, ...others] = possible
                if (only === undefined || others.length > 0) continue
                if (plain.status === 'assigned' || plain.status === 'permitted') {
                  expect(plain.clauses.filter((id) => !only.clauses.includes(id))).toEqual([])
                }
              }
            })
          }
        },
      ),
      { numRuns },
    )
  },
  timeout,
)

it(
  'adding facts one after the other never turns a settled answer into another, nor does their order',
  () => {
    fc.assert(
      fc.property(conflicts, completeCase, (texts, { facts, events }) => {
        const [prepared, other] = [preparedFrom(texts), preparedFrom(texts.toReversed())]
        let settled: readonly (string | undefined)[] = []
        for (let count = 0; count <= facts.size; count += 1) {
          const asking = { step, facts: asWords([...facts].slice(0, count)), events }
          const answer = ask(prepared, requestFor(prepared, asking))
          const now = answer.questions.map(({ status }) => status)
          expect(now).toEqual(now.map((status, at) => settled[at] ?? status))
          settled = now.map((status) => (status === 'unknown' ? undefined : status))
          expect(ask(other, requestFor(other, asking))).toEqual(answer)
        }
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    )
  },
  timeout,
)
