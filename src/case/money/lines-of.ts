import type { RateAnswer } from '../../ask/request.ts'
import type { OpenBecause } from '../ledger.ts'
import { agreedBearing } from './agreed-bearing.ts'
import { amountOf, type Amount } from './amount.ts'
import type { Used } from './limits.ts'
import { joinedLines, lineOf, openLine, type Line } from './lines.ts'
import { namedBeside } from './named-beside.ts'
import { reckoned, type Stop } from './reckoned.ts'
import type { SettledCost } from './settled-cost.ts'
import { factsOf } from './standing.ts'

/** What becomes of one cost, and how far limits are used up after it. */
export function linesOf(
  { cost, question }: SettledCost,
  used: Used,
  rates: readonly RateAnswer[],
): { readonly lines: readonly Line[]; readonly used: Used } {
  const whole = amountOf(cost)
  const open = (because: OpenBecause, needs: readonly string[] = []) => ({
    lines: joinedLines([openLine(because, whole, { needs })], cost.currency),
    used,
  })
  switch (question.status) {
    case 'assigned': {
      const bearing = agreedBearing(question.statements, cost.on.slice(0, 4))
      const { parts, left, stop, used: after } = reckoned(bearing, whole, used, rates)
      const taken = parts.map(({ bearer, amount }) => lineOf(bearer, amount))
      return { lines: joinedLines([...taken, restLine(left, stop)], cost.currency), used: after }
    }
    case 'silent': {
      // No text says who pays: whoever is to reimburse it bears it in the end.
      const recovery = namedBeside(question, ({ recoverFrom }) => recoverFrom)
      if (recovery?.kind === 'unknown') return open('unknown', recovery.needs)
      if (recovery !== undefined) {
        return { lines: joinedLines([lineOf(recovery, whole)], cost.currency), used }
      }
      return open(question.because === 'no-clause' ? 'not-said' : question.because)
    }
    case 'unknown':
      return open('unknown', factsOf(question))
    case 'excluded':
      return open('waived')
    case 'permitted':
      // Somebody may pay, and nobody has to.
      return open('not-said')
    case 'conflict':
    case 'not-in-force':
      return open(question.status)
  }
}

function restLine(left: Amount, stop: Stop | null): Line {
  switch (stop?.kind) {
    case undefined:
      return openLine('not-said', left)
    case 'unknown':
      return openLine('unknown', left, { needs: stop.needs })
    case 'no-rate':
      return openLine('no-rate', left, { noRate: { from: stop.from, to: stop.to } })
  }
}
