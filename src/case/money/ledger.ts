import type { PaysQuestion } from '../../ask/answer.ts'
import type { RateAnswer } from '../../ask/request.ts'
import type { Ledger, LedgerEntry } from '../ledger.ts'
import { amountOf, decimalOf } from './amount.ts'
import { interimOf } from './interim.ts'
import { UNUSED, type Used } from './limits.ts'
import { ledgerLine } from './lines.ts'
import { linesOf } from './lines-of.ts'
import type { SettledCost } from './settled-cost.ts'
import { standingOf } from './standing.ts'
import { totalsOf, type Booked } from './totals.ts'

/**
 * Reckons who bears each cost of a case, to the last minor unit. Pure.
 *
 * Costs are taken by their day, those of one day as given: that is the order in
 * which limits (`up-to`, `cap`) are used up. What no text gives to anybody, or
 * what depends on something not known, stays open and uses nothing up.
 *
 * @param rates - an amount of one currency is compared with a limit in another
 *   only by a rate between the two; one serves both ways.
 * @throws {@link Bug} for amounts, currencies and rates that reading a case
 *   would have refused.
 */
export function ledger(settled: readonly SettledCost[], rates: readonly RateAnswer[]): Ledger {
  const booked: (Booked & { readonly entry: LedgerEntry })[] = []
  let used: Used = UNUSED
  for (const one of inCostOrder(settled)) {
    const { lines, used: after } = linesOf(one, used, rates)
    const { account, open } = interimOf(one.question)
    used = after
    booked.push({
      cost: one.cost,
      lines,
      interim: account,
      entry: {
        cost: one.cost.cost,
        step: one.cost.step,
        on: one.cost.on,
        amount: { amount: decimalOf(amountOf(one.cost)), currency: one.cost.currency },
        status: one.question.status,
        clauses: clausesFor(one.question),
        lines: lines.map(ledgerLine),
        interim: account,
        interimOpen: open,
      },
    })
  }
  return { entries: booked.map(({ entry }) => entry), totals: totalsOf(booked) }
}

/** By day; costs of one day keep their order. */
function inCostOrder(settled: readonly SettledCost[]): readonly SettledCost[] {
  return [...settled].sort((a, b) => (a.cost.on < b.cost.on ? -1 : a.cost.on > b.cost.on ? 1 : 0))
}

/** The clauses on which an entry rests: those that answer, or show why nothing does; then who advances or reimburses. */
function clausesFor(question: PaysQuestion): readonly string[] {
  const besides = standingOf(question).filter(
    ({ said: { interim, recoverFrom } }) => interim !== null || recoverFrom !== null,
  )
  const said = [...saidBy(question), ...besides.map((one) => one.said.clause)]
  return [...new Set(said)]
}

function saidBy(question: PaysQuestion): readonly string[] {
  const clausesOf = (said: readonly { readonly clause: string }[]): readonly string[] =>
    said.map(({ clause }) => clause)
  switch (question.status) {
    case 'assigned':
    case 'permitted':
    case 'excluded':
    case 'conflict':
      return clausesOf(question.statements)
    case 'unknown':
      return clausesOf([...question.statements, ...question.possible])
    case 'silent':
      return clausesOf([...question.general, ...question.deferred, ...question.funding])
    case 'not-in-force':
      return question.dormant
  }
}
