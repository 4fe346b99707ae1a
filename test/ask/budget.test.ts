import { expect, it } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import { prepare } from '../../src/ask/prepare.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { YES, YES_OR_NO, type Variable } from '../../src/rulebook/variable.ts'
import { requestFor, whoOf } from './asking.ts'
import { clause, instrument, rulebookOf } from './prepared.ts'

const COUNT = 40

/** A rulebook of which one clause depends on forty facts in a way that no order of them makes short. */
function hard() {
  const [base] = [
    rulebookOf([
      instrument({ id: 'a' }, clause('id: c\nstep: medical\nduty: must\nwho: ngo')),
      instrument({ id: 'b' }, clause('id: c\nstep: medical\nduty: must\nwho: police@TH')),
    ]),
  ]
  const pattern = base.facts.find(({ id }) => id === 'consent-to-return')
  if (pattern === undefined) throw new Error('no such fact')
  const ids = Array.from({ length: COUNT }, (_, at) => `fact-${at}`)
  const variables = ids.map((id): Variable => ({ id, fact: id, domain: YES_OR_NO, step: null }))
  const both = (a: number, b: number): Condition => ({
    kind: 'all',
    of: [a, b].map((at) => ({ kind: 'in', variable: ids[at % COUNT] ?? '', values: YES })),
  })
  const of = [1, 3, 7, 11, 13, 17, 19].flatMap((step) =>
    ids.map((_, at) => both(at, at * 3 + step)).filter(({ kind }) => kind === 'all'),
  )
  const condition: Condition = {
    kind: 'all',
    of: Array.from({ length: 12 }, (_, at) => ({
      kind: 'any',
      of: of.filter((__, i) => i % 12 === at),
    })),
  }
  return {
    ...base,
    facts: [...base.facts, ...ids.map((id) => ({ ...pattern, id }))],
    variables: [...base.variables, ...variables],
    rules: base.rules.map((rule) =>
      rule.id === 'b#c' ? { ...rule, condition, exact: false } : rule,
    ),
  }
}

it('beyond its budget a question stays unknown, and tells what was seen in a sample', () => {
  const prepared = prepare(hard())
  const asked = () => whoOf(ask(prepared, requestFor(prepared, { step: 'medical' })), 'treat')

  const question = asked()

  if (question.status !== 'unknown') throw new Error(question.status)
  expect(question).toMatchObject({ exact: false, branches: [] })
  expect(question.needs).toHaveLength(COUNT)
  expect(question.outcomes.map(({ status, clauses }) => [status, ...clauses])).toContainEqual([
    'assigned',
    'a#c',
  ])
  expect(asked()).toEqual(question)
})
