import { expect, it } from 'vitest'
import { verify } from '../../src/engine/verify/verify.ts'
import { shippedRulebook } from '../kit/shipped-rulebook.ts'

const { rulebook, json } = shippedRulebook()

it('both engines and the reference agree on the shipped library, at every boundary of every rule', async () => {
  const report = await verify(rulebook, json)

  expect(report.disagreements).toEqual([])
  expect(report.passed).toBe(true)
  expect(report.unused).toEqual([])
  expect(report.rules.map(({ rule }) => rule)).toEqual(rulebook.rules.map(({ id }) => id))
  // A rule that was never seen to go either way was not tried.
  const untried = report.rules.filter(
    ({ rule, holds, fails }) =>
      (holds === 0 || fails === 0) &&
      !['always', 'never'].includes(
        rulebook.rules.find(({ id }) => id === rule)?.condition.kind ?? '',
      ),
  )
  expect(untried).toEqual([])
  expect(report.boundaries).toBeGreaterThan(1_000)
})
