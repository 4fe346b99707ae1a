import { expect, it } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import { askAll } from '../../src/ask/ask-all.ts'
import { askAllBoth } from '../../src/ask/ask-both.ts'
import { requestFor } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

const prepared = preparedFrom([
  instrument({ id: 'a' }, clause('id: c\nstep: transport-escort/escort\nduty: must\nwho: ngo')),
  instrument(
    { id: 'b' },
    clause('id: c\nstep: risk-assessment\nduty: must\nwho: ngo\nwhen: { injured: yes }'),
  ),
  instrument({ id: 'c' }, '```funding\nid: money\npays: { for: all, by: ngo }\n```'),
  instrument(
    { id: 'd', more: 'in-force: { from: 1990-01-01, until: 2000-01-01 }' },
    clause('id: c\nstep: shelter\nduty: must\nwho: ngo'),
  ),
])

function caseOf(facts: string) {
  return requestFor(prepared, { step: 'medical', facts })
}

it('lists the steps with a statement that stands or may stand, in the order of the phases', () => {
  const steps = (facts: string) => askAll(prepared, caseOf(facts)).answers.map(({ step }) => step)

  expect(steps('')).toEqual(['risk-assessment', 'transport-escort'])
  expect(steps('injured=no')).toEqual(['transport-escort'])
})

it('answers each step as it is answered alone', () => {
  const request = caseOf('age=3')

  for (const answer of askAll(prepared, request).answers) {
    expect(answer).toEqual(ask(prepared, { ...request, step: answer.step, task: null }))
  }
})

it('joins what is to be asked for all steps', () => {
  expect(askAll(prepared, caseOf('')).askNext).toMatchObject([
    { fact: 'injured', decides: ['Risk assessment (who: assess the risk)'] },
  ])
})

it('both engines together say the same as the index alone', async () => {
  const checked = await askAllBoth(prepared, caseOf('injured=yes'))

  const alone = askAll(prepared, caseOf('injured=yes'))
  expect(checked).toEqual({
    kind: 'agreed',
    answer: {
      ...alone,
      answers: alone.answers.map((answer) => ({ ...answer, engines: { agree: true } })),
    },
  })
})
