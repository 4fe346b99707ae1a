import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { GivenRate } from '../../document/case-parts.ts'
import { minorDigits } from '../../rulebook/notation/currencies.ts'
import type { Located } from '../../source/located.ts'
import type { RateAnswer } from '../request.ts'
import { unknownCurrency } from './read-costs.ts'
import { firstGivenAt } from './first-given.ts'

/** Reads rates of exchange: one at most between two currencies, whichever comes first. */
export function readRates(given: readonly GivenRate[]): Outcome<readonly RateAnswer[]> {
  const places = new Map<string, Located<string>>()
  const diagnostics = given.flatMap((one): readonly Diagnostic[] => {
    const { from, to } = one
    const pair = [from.value, to.value].sort().join(' ')
    const first = places.get(pair)
    places.set(pair, first ?? from)
    const words = { from: from.value, to: to.value }
    const twice =
      first === undefined
        ? []
        : [diagnostic('case/rate-given-twice', from.span, words, firstGivenAt(first))]
    return [...faultsOf(one), ...twice]
  })
  return {
    value: given.map(({ from, to, rate }) => ({
      from: from.value,
      to: to.value,
      rate: rate.value,
    })),
    diagnostics,
  }
}

function faultsOf({ from, to, rate }: GivenRate): readonly Diagnostic[] {
  const unknown = [from, to]
    .filter(({ value }) => minorDigits(value) === undefined)
    .map(unknownCurrency)
  const same =
    from.value === to.value
      ? [diagnostic('case/rate-of-one-currency', to.span, { currency: to.value })]
      : []
  // Digits of which one is not nothing: other words are not read as a number here.
  const isPositive = /^\d+(?:\.\d+)?$/.test(rate.value) && /[1-9]/.test(rate.value)
  const nothing = isPositive
    ? []
    : [diagnostic('case/rate-not-positive', rate.span, { rate: rate.value })]
  return [...unknown, ...same, ...nothing]
}
