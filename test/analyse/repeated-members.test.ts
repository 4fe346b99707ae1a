import { expect, it } from 'vitest'
import { measureOf } from '../../src/analyse/measure.ts'
import { pose } from '../../src/analyse/pose.ts'
import { caseContext, stepContext } from '../../src/ask/context.ts'
import { clause, instrument, preparedFrom } from '../ask/prepared.ts'
import { NOTHING_GIVEN } from '../kit/nothing-given.ts'

const said = (who: string, when = ''): string =>
  clause(`id: c\nstep: transport-escort/escort\nduty: must\nwho: ${who}\n${when}`)

/** Bodies in each country of a set, in countries that facts name, and countries that only conditions name. */
const prepared = preparedFrom([
  instrument({ id: 't0', kind: 'treaty' }, said('police@origin', 'when: { origin: [LA, KH] }')),
  instrument({ id: 't1' }, said('police@destination', 'when: { destination: [LA, TH] }')),
  instrument({ id: 't2', kind: 'sop' }, said('police@transit')),
])

it.each([
  ['origin', 'LA'],
  ['destination', 'TH'],
  ['origin', 'KH'],
])('that %s is %s is the same part, whether or not other facts may name it', (fact, country) => {
  const base = caseContext(prepared, NOTHING_GIVEN)
  const step = 'transport-escort'
  const context = stepContext(base, step, prepared.index.evaluate(step, base.facts))
  const question = prepared.steps.get(step)?.questions[0]
  if (question === undefined) throw new Error(step)
  const { frame } = pose(question, context, 100_000)

  const cls = context.table().classesOf(fact).classOf(country)
  const share = measureOf(frame, context)(frame.isOf(fact, [cls]))

  const whole = prepared.facts.get(fact)?.domain.names.length
  expect(frame.variables.map(({ id }) => id)).toContain('origin=transit')
  expect(share).toMatchObject({ numerator: '1', denominator: String(whole) })
})
