import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { nearest } from '../../diagnostic/nearest.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { GivenCost } from '../../document/case-parts.ts'
import { currencyMeant } from '../../rulebook/notation/currencies.ts'
import { readAmountOf } from '../../rulebook/notation/read-money.ts'
import type { Located } from '../../source/located.ts'
import type { Prepared } from '../prepared.ts'
import type { CostAnswer } from '../request.ts'
import { dateFaults } from './moment-faults.ts'

/** Reads what arose. Amounts get the decimals of their currency. */
export function readCosts(
  prepared: Prepared,
  given: readonly GivenCost[],
): Outcome<readonly CostAnswer[]> {
  const read = given.map((cost) => readOne(prepared, cost))
  return {
    value: read.flatMap(({ value }) => value ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

function readOne(
  prepared: Prepared,
  { cost, step, amount, currency, on }: GivenCost,
): Outcome<CostAnswer | undefined> {
  const money = readMoney(amount, currency)
  const diagnostics = [
    ...costFaults(prepared, cost, step),
    ...money.diagnostics,
    ...(on === undefined ? [] : dateFaults(on)),
  ]
  if (money.value === undefined) return { value: undefined, diagnostics }
  const value = {
    cost: cost.value,
    step: step?.value ?? null,
    ...money.value,
    on: on?.value ?? null,
  }
  return { value, diagnostics }
}

function costFaults(
  { rulebook, steps }: Prepared,
  cost: Located<string>,
  step: Located<string> | undefined,
): readonly Diagnostic[] {
  const known = new Set(rulebook.words.costs.map(({ id }) => id))
  const { value: name, span } = cost
  const unknown = known.has(name)
    ? []
    : [diagnostic('case/unknown-cost', span, { name, near: nearest(name, known) })]
  if (step === undefined) return unknown

  const named = steps.get(step.value)
  if (named === undefined) {
    const [ofTask = ''] = step.value.split('/')
    const near = steps.has(ofTask) ? ofTask : nearest(step.value, steps.keys())
    return [...unknown, diagnostic('case/unknown-step', step.span, { name: step.value, near })]
  }
  const { costs } = named.entry
  if (unknown.length > 0 || costs.includes(name)) return unknown
  const words = {
    cost: name,
    step: step.value,
    costs: costs.map((id) => `\`${id}\``).join(', '),
  }
  const related = [{ message: 'the step it is said to arise in', span: step.span }]
  return [diagnostic('case/cost-not-of-step', span, words, { related })]
}

function readMoney(
  amount: Located<string>,
  currency: Located<string>,
): Outcome<Pick<CostAnswer, 'amount' | 'currency'> | undefined> {
  const read = readAmountOf(amount.value, currency.value)
  if (read.kind === 'money') return { value: read.money, diagnostics: [] }
  const fail = (found: Diagnostic) => ({ value: undefined, diagnostics: [found] })
  const text = amount.value
  switch (read.fault) {
    case 'not-money':
      return fail(diagnostic('shape/bad-amount', amount.span, { amount: text }))
    case 'unknown-currency':
      return fail(unknownCurrency(currency))
    case 'too-fine': {
      const words = { text, currency: read.currency, digits: read.digits }
      return fail(diagnostic('case/too-many-decimals', amount.span, words))
    }
  }
}

export function unknownCurrency({ value: name, span }: Located<string>): Diagnostic {
  return diagnostic('case/unknown-currency', span, { name, near: currencyMeant(name) })
}
