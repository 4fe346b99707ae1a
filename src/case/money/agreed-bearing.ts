import { Bug } from '../../bug.ts'
import type { PaysStatementAnswer } from '../../ask/statement-answer.ts'
import { bearerKey } from './bearer.ts'
import { bearingIn, type Bearing, type BearingPart, type BearingRung } from './bearing.ts'

/**
 * Who bears a cost by the statements that answer for it, of which there is at
 * least one. Texts that say the same are one, read as the first of them writes
 * it; what is paid counts against the limits of each.
 *
 * Texts that stand side by side (`without-prejudice-to`) and name different
 * payers leave open which of them pays.
 *
 * @param year - calendar year of the cost.
 */
export function agreedBearing(statements: readonly PaysStatementAnswer[], year: string): Bearing {
  const [first, ...others] = statements.map((statement) => bearingIn(statement, year))
  if (first === undefined) throw new Bug('a payer that no statement names')
  return others.every((other) => keyOf(other) === keyOf(first))
    ? others.reduce(countedTogether, first)
    : { kind: 'bearer', bearer: { kind: 'open', because: 'one-of-several' } }
}

/** The same text for what is borne in the same way. The parts of a split have no order. */
function keyOf(bearing: Bearing): string {
  switch (bearing.kind) {
    case 'bearer':
      return bearerKey(bearing.bearer)
    case 'split': {
      const [only, ...others] = bearing.parts
      return only !== undefined && others.length === 0
        ? bearerKey(only.bearer)
        : `split(${bearing.parts.map(keyOfPart).sort().join(', ')})`
    }
    case 'ladder': {
      const [top] = bearing.rungs
      return top?.limit === null && top.needs === null
        ? keyOf(top.bearing)
        : `ladder(${bearing.rungs.map(keyOfRung).join(' | ')})`
    }
  }
}

function keyOfPart({ bearer, share: { numerator, denominator } }: BearingPart): string {
  return `${bearerKey(bearer)} ${String(numerator)}/${String(denominator)}`
}

function keyOfRung({ bearing, limit, needs }: BearingRung): string {
  const upTo = limit === null ? '' : `${limit.upTo.amount} ${limit.upTo.currency} ${limit.per}`
  return `${keyOf(bearing)}; ${upTo}; ${needs?.join(' ') ?? ''}`
}

/** The first one, with the limits of its rungs counted in the other one too. */
function countedTogether(a: Bearing, b: Bearing): Bearing {
  if (a.kind !== 'ladder' || b.kind !== 'ladder') return a
  const rungs = a.rungs.map((rung, at): BearingRung => {
    const other = b.rungs[at]
    if (other === undefined) return rung
    const { limit } = rung
    const counters = [...(limit?.counters ?? []), ...(other.limit?.counters ?? [])]
    return {
      ...rung,
      bearing: countedTogether(rung.bearing, other.bearing),
      limit: limit === null ? null : { ...limit, counters: [...new Set(counters)] },
    }
  })
  return { kind: 'ladder', rungs }
}
