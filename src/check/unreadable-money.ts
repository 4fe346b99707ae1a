import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { currencyMeant, minorDigits } from '../rulebook/notation/currencies.ts'
import { readAmountOf, readMoney, type MoneyFault } from '../rulebook/notation/read-money.ts'
import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import { endOf } from './part-of.ts'
import { paymentsOf, rungsOf } from './walk/payments.ts'
import { scenariosOf } from './walk/scenarios.ts'

/** Reports amounts that are no amount, and currencies that do not exist. */
export function unreadableMoney(library: Library): readonly Diagnostic[] {
  const inClauses = paymentsOf(library).flatMap(({ payment: { cap, by }, heading }) =>
    [cap, ...rungsOf(by).map(({ upTo }) => upTo)].flatMap((text) =>
      text === undefined ? [] : inText(text, heading),
    ),
  )
  const inScenarios = scenariosOf(library).flatMap(({ scenario, heading }) => [
    ...scenario.expectPlan.flatMap((one) =>
      one.question === 'ledger' ? inText(one.bears, heading) : [],
    ),
    ...scenario.costs.flatMap(({ amount, currency }) => {
      const read = readAmountOf(amount.value, currency.value)
      return read.kind === 'fault' ? [report(read, amount, currency.span, heading)] : []
    }),
    ...scenario.rates
      .flatMap(({ from, to }) => [from, to])
      .filter(({ value }) => minorDigits(value) === undefined)
      .map(({ value, span }) => unknownCurrency(value, span, heading)),
  ])
  return [...inClauses, ...inScenarios]
}

function inText(text: Located<string>, heading: readonly string[]): readonly Diagnostic[] {
  const read = readMoney(text.value)
  if (read.kind !== 'fault') return []
  const currency = read.fault === 'not-money' ? '' : read.currency
  return [report(read, text, endOf(text, currency), heading)]
}

function report(
  fault: MoneyFault,
  amount: Located<string>,
  currencySpan: Span,
  heading: readonly string[],
): Diagnostic {
  const text = amount.value
  switch (fault.fault) {
    case 'not-money':
      return diagnostic('check/unreadable-money', amount.span, { text }, { heading })
    case 'unknown-currency':
      return unknownCurrency(fault.currency, currencySpan, heading)
    case 'too-fine': {
      const { currency, digits } = fault
      return diagnostic(
        'check/too-many-decimals',
        amount.span,
        { text, currency, digits },
        { heading },
      )
    }
  }
}

function unknownCurrency(name: string, span: Span, heading: readonly string[]): Diagnostic {
  return diagnostic(
    'check/unknown-currency',
    span,
    { name, near: currencyMeant(name) },
    { heading },
  )
}
