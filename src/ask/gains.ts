import { count, marginals, proportion } from '../diagram/count.ts'
import type { Prepared } from './prepared.ts'
import type { Solution } from './solve.ts'
import { weightsOf } from './weights.ts'

/** How much it would help to know one variable. */
export interface Gain {
  readonly variable: string
  /** The expected narrowing of the answer: 0 where knowing it alone tells nothing. */
  readonly narrowing: number
  /** The share of its values, by weight, that settle the answer at once. */
  readonly settles: number
}

/**
 * The expected narrowing of the outcomes of one question by each variable: the
 * Gini impurity of the outcomes, less what is left of it on average when the
 * variable is known.
 *
 * @see Breiman, Friedman, Olshen & Stone, Classification and Regression Trees (1984), § 2.5.
 */
export function gainsOf({ frame, outcomes }: Solution, prepared: Prepared): readonly Gain[] {
  const { space, care, variables } = frame
  const weights = weightsOf(frame, prepared)
  const whole = count(space, care, weights)
  const possible = marginals(space, care, weights)
  const parts = outcomes.map(({ where }) => marginals(space, where, weights))
  const impurity =
    1 - sumOf(outcomes.map(({ where }) => square(proportion(count(space, where, weights), whole))))

  return variables.map(({ id }, variable) => {
    let left = 0
    let settles = 0
    for (const [cls, ofClass] of (possible[variable] ?? []).entries()) {
      if (ofClass === 0n) continue
      const shares = parts.map((part) => proportion(part[variable]?.[cls] ?? 0n, ofClass))
      const weight = proportion(ofClass, whole)
      left += weight * (1 - sumOf(shares.map(square)))
      if (parts.some((part) => part[variable]?.[cls] === ofClass)) settles += weight
    }
    return { variable: id, narrowing: rounded(impurity - left), settles: rounded(settles) }
  })
}

function square(number: number): number {
  return number * number
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** Differences that only arithmetic makes must not decide an order. */
function rounded(number: number): number {
  return Math.round(number * 1e9) / 1e9
}
