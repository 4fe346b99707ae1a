import type { Truth } from '../rulebook/condition.ts'
import type { Money, Payer, PaysStatement, Rung } from '../rulebook/statement.ts'
import { bind, type BoundWho } from './bind.ts'
import { bars, refines, type Bodies } from './bodies.ts'
import { conditionOf, type Context } from './context.ts'
import { allHold, someHold } from './kleene.ts'

/** Who bears a cost, in a form that can be compared. */
export type Distribution =
  | { readonly kind: 'bodies'; readonly who: BoundWho }
  | { readonly kind: 'split'; readonly parts: readonly Part[] }
  | { readonly kind: 'ladder'; readonly rungs: readonly Step[] }

interface Part {
  readonly who: BoundWho
  /** An exact fraction in lowest terms. */
  readonly share: string
}

interface Step {
  readonly payer: Distribution
  /** What limits the rung, as a text that is the same for the same limits; empty: nothing does. */
  readonly limits: string
}

/**
 * Who bears the cost by one statement, as far as the case tells; somebody
 * unnamed, if the statement does not say.
 *
 * Rungs whose condition fails are left out, and what is the same distribution
 * written otherwise becomes the same: `by` with a `cap` is a ladder of one rung.
 */
export function distributionOf({ payer, cap }: PaysStatement, context: Context): Distribution {
  if (payer === null) return { kind: 'bodies', who: { kind: 'unnamed' } }
  const whole = distribute(payer, context)
  if (cap === null) return whole
  return { kind: 'ladder', rungs: [{ payer: whole, limits: limitsOf(cap, 'case', '') }] }
}

function distribute(payer: Payer, context: Context): Distribution {
  switch (payer.kind) {
    case 'body':
      return { kind: 'bodies', who: bind(payer.who, context.places) }
    case 'split': {
      const parts = payer.parts.map(({ who, numerator, denominator }) => ({
        who: bind(who, context.places),
        share: `${numerator}/${denominator}`,
      }))
      const [only, ...others] = parts
      return only !== undefined && others.length === 0
        ? { kind: 'bodies', who: only.who }
        : { kind: 'split', parts }
    }
    case 'ladder': {
      const rungs = payer.rungs.flatMap((rung) => stepOf(rung, context))
      const [top] = rungs
      if (top === undefined) return { kind: 'bodies', who: { kind: 'unnamed' } }
      return top.limits === '' ? top.payer : { kind: 'ladder', rungs }
    }
  }
}

function stepOf({ payer, upTo, per, rule }: Rung, context: Context): readonly Step[] {
  const truth = rule === null ? 'holds' : context.truthOf(rule)
  if (truth === 'fails') return []
  const condition =
    rule === null || truth === 'holds' ? '' : JSON.stringify(conditionOf(rule, context))
  return [{ payer: distribute(payer, context), limits: limitsOf(upTo, per, condition) }]
}

function limitsOf(upTo: Money | null, per: string, condition: string): string {
  const money = upTo === null ? '' : `${upTo.amount} ${upTo.currency} per ${per}`
  return condition === '' ? money : `${money} if ${condition}`
}

/** Whether whatever `s` says also satisfies `t`. */
export function refinesDistribution(s: Distribution, t: Distribution, bodies: Bodies): Truth {
  if (t.kind === 'bodies') return isPaidWithin(s, t.who, bodies)
  if (s.kind === 'split' && t.kind === 'split') return matchParts(s.parts, t.parts, bodies)
  if (s.kind === 'ladder' && t.kind === 'ladder') return matchRungs(s.rungs, t.rungs, bodies)
  return 'fails'
}

/** Whether all of a cost is borne by bodies that satisfy `who`. */
function isPaidWithin(s: Distribution, who: BoundWho, bodies: Bodies): Truth {
  if (who.kind === 'unnamed') return 'holds'
  switch (s.kind) {
    case 'bodies':
      return refines(s.who, who, bodies)
    case 'split':
      return allHold(s.parts.map((part) => refines(part.who, who, bodies)))
    case 'ladder': {
      if (s.rungs.at(-1)?.limits !== '') return 'fails'
      return allHold(s.rungs.map(({ payer }) => isPaidWithin(payer, who, bodies)))
    }
  }
}

/** Parts have no order: each of one side needs a part of its own, of the same size, on the other. */
function matchParts(s: readonly Part[], t: readonly Part[], bodies: Bodies): Truth {
  const [first, ...others] = s
  if (first === undefined || s.length !== t.length) return s.length === t.length ? 'holds' : 'fails'
  return someHold(
    t.flatMap((part, at) => {
      if (part.share !== first.share) return []
      const here = refines(first.who, part.who, bodies)
      return here === 'fails'
        ? []
        : [allHold([here, matchParts(others, t.toSpliced(at, 1), bodies)])]
    }),
  )
}

function matchRungs(s: readonly Step[], t: readonly Step[], bodies: Bodies): Truth {
  if (s.length !== t.length) return 'fails'
  return allHold(
    s.map(({ payer, limits }, at) => {
      const other = t[at]
      if (other?.limits !== limits) return 'fails'
      return refinesDistribution(payer, other.payer, bodies)
    }),
  )
}

/** Whether a distribution makes somebody pay who is not to be charged. */
export function charges(s: Distribution, free: BoundWho, bodies: Bodies): Truth {
  switch (s.kind) {
    case 'bodies':
      return s.who.kind === 'named' ? bars(free, s.who, bodies) : 'fails'
    case 'split':
      return someHold(s.parts.map(({ who }) => bars(free, who, bodies)))
    case 'ladder':
      return someHold(s.rungs.map(({ payer }) => charges(payer, free, bodies)))
  }
}
