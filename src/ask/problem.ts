import type { Condition, Truth } from '../rulebook/condition.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { Bodies } from './bodies.ts'
import { conditionOf, type Context } from './context.ts'
import type { Said } from './prepared.ts'
import type { PreparedClause } from './prepared-clause.ts'
import type { Dependencies } from './split.ts'

/** How the statements of one kind of question are compared, and what they come to. */
export interface Kind<S extends Said<Statement>, L> {
  /** The answers that statements can give, the strongest first. */
  readonly tiers: readonly Tier[]
  /** What a statement says, with what is known of a case filled in. */
  readonly bind: (said: S, world: Context) => L
  /** The tier of what is said; null: it is listed, but answers nothing. */
  readonly tierOf: (bound: L) => number | null
  /** Rules of which one must hold for the statement to answer at all; none: it always does. */
  readonly answersIf: (said: S) => readonly string[]
  /** Whether two statements cannot both be followed, and why. Undefined: they can, in any case. */
  readonly disagree: (a: L, b: L, bodies: Bodies) => Clashing | undefined
  /** Whether the first says all that the second says. */
  readonly saysMore: (a: L, b: L, bodies: Bodies) => Truth
  readonly dependsOn: (said: S) => Dependencies
  /** Rules of parts that change what is said: rungs of a ladder. */
  readonly partsOf: (said: S) => readonly string[]
  /** The costs a statement speaks to, of a kind that speaks of costs. */
  readonly costsOf: (said: S) => ReadonlySet<string> | null
}

export interface Tier {
  readonly name: string
  readonly status: 'assigned' | 'permitted' | 'excluded'
  /** Disagreement within the tier does not count where this one, by its name, is live. */
  readonly yieldsTo?: string
}

export interface Clashing {
  readonly truth: Truth
  readonly why: string
}

/** One statement that takes part, or may. */
export interface Speaker<S, L> {
  readonly said: S
  readonly clause: PreparedClause
  /** The id of its clause. */
  readonly id: string
  /** All must hold for it to be said; only those that are unknown. */
  readonly open: readonly Condition[]
  readonly bound: L
  readonly tier: number | null
  readonly answersIf: readonly Condition[]
}

/** The statements of one question that take part in one case, and those that do not. */
export interface Heard<S, L> {
  readonly speakers: readonly Speaker<S, L>[]
  /** Of another date, but otherwise they would speak or might. */
  readonly dormant: readonly S[]
  readonly someInForce: boolean
  readonly someNotInForce: boolean
}

/** Sorts the statements of one question by what is known of their conditions. */
export function hear<S extends Said<Statement>, L>(
  said: readonly S[],
  kind: Pick<Kind<S, L>, 'bind' | 'tierOf' | 'answersIf'>,
  rulesOf: (said: S) => readonly string[],
  context: Context,
): Heard<S, L> {
  const speakers: Speaker<S, L>[] = []
  const dormant: S[] = []
  let someInForce = false
  let someNotInForce = false
  for (const one of said) {
    const presence = context.presences.ofClause(one.clause)
    if (presence.isLeftOut) continue
    const dated = presence.when.kind === 'always' ? 'holds' : evaluate(presence.when, context.facts)
    const rules = rulesOf(one)
    const fails = rules.some((rule) => context.truthOf(rule) === 'fails')
    if (dated === 'fails') {
      someNotInForce = true
      if (!fails) dormant.push(one)
      continue
    }
    someInForce = true
    if (fails) continue
    const bound = kind.bind(one, context)
    speakers.push({
      said: one,
      clause: one.clause,
      id: one.clause.clause.id,
      open: openConditions(dated === 'unknown' ? presence.when : undefined, rules, context),
      bound,
      tier: kind.tierOf(bound),
      answersIf: answersIf(kind.answersIf(one), context),
    })
  }
  return { speakers, dormant, someInForce, someNotInForce }
}

const NONE: readonly Condition[] = []

function openConditions(
  dates: Condition | undefined,
  rules: readonly string[],
  context: Context,
): readonly Condition[] {
  let open = dates === undefined ? NONE : [dates]
  for (const rule of rules) {
    if (context.truthOf(rule) === 'unknown') open = [...open, conditionOf(rule, context)]
  }
  return open
}

/** Empty where one of the rules certainly holds. */
function answersIf(rules: readonly string[], context: Context): readonly Condition[] {
  if (rules.length === 0 || rules.some((rule) => context.truthOf(rule) === 'holds')) return NONE
  return rules.flatMap((rule) =>
    context.truthOf(rule) === 'unknown' ? [conditionOf(rule, context)] : [],
  )
}
