import type { Statement } from '../rulebook/statement.ts'
import type { Decision } from './canons.ts'
import type { Context } from './context.ts'
import { isKnownPlace } from './bind.ts'
import type { Kind, Speaker } from './problem.ts'
import type { Said } from './prepared.ts'
import type { Compare, Dependencies } from './split.ts'

/** A comparison of two speakers: settled by what is known, or still to be made for each completion. */
export type Compared = boolean | { readonly compare: Compare; readonly on: Dependencies }

/** Two speakers that disagree, or may, or say more or less the same. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly disagree: Compared
  readonly why: string
  /** Whether `a` says all that `b` says, and the other way round; false where it does not matter. */
  readonly aSaysMore: Compared
  readonly bSaysMore: Compared
  readonly decision: Decision | undefined
}

/** The comparisons of a pair. */
export function comparisonsOf({ disagree, aSaysMore, bSaysMore }: Pair): readonly Compared[] {
  return [disagree, aSaysMore, bSaysMore]
}

/** Compares each speaker with each, as far as it matters. */
export function pairsOf<S extends Said<Statement>, L>(
  speakers: readonly Speaker<S, L>[],
  kind: Kind<S, L>,
  decide: (a: S, b: S) => Decision | undefined,
  context: Context,
): readonly Pair[] {
  if (speakers.length < 2) return NONE
  const pairs: Pair[] = []
  const remembering = { ...kind, bind: binder(kind) }
  for (let b = 1; b < speakers.length; b += 1) {
    for (let a = 0; a < b; a += 1) {
      const pair = pairOf(a, b, speakers, remembering, decide, context)
      if (pair !== undefined) pairs.push(pair)
    }
  }
  return pairs
}

const NONE: readonly Pair[] = []

/** Binds each statement in each world once, however many it is compared with. */
function binder<S extends Said<Statement>, L>({ bind }: Kind<S, L>): Kind<S, L>['bind'] {
  const known = new WeakMap<Context, Map<S, L>>()
  return (said, world) => {
    const bySaid = known.get(world) ?? new Map<S, L>()
    known.set(world, bySaid)
    const bound = bySaid.get(said) ?? bind(said, world)
    bySaid.set(said, bound)
    return bound
  }
}

function pairOf<S extends Said<Statement>, L>(
  a: number,
  b: number,
  speakers: readonly Speaker<S, L>[],
  kind: Kind<S, L>,
  decide: (a: S, b: S) => Decision | undefined,
  context: Context,
): Pair | undefined {
  const [one, other] = [speakers[a], speakers[b]]
  if (one === undefined || other === undefined) return undefined
  const on = (): Dependencies =>
    joined(kind.dependsOn(one.said), kind.dependsOn(other.said), context)
  const parts = [...kind.partsOf(one.said), ...kind.partsOf(other.said)]
  const hasOpenParts = parts.some((rule) => context.truthOf(rule) === 'unknown')
  const isOneTier = one.tier !== null && one.tier === other.tier
  const aSaysMore = isOneTier && more(one, other)
  const bSaysMore = isOneTier && more(other, one)

  const clash = kind.disagree(one.bound, other.bound, context.bodies)
  const why = clash?.why ?? ''
  const disagree =
    clash !== undefined &&
    !(aSaysMore === true && bSaysMore === true) &&
    settle(
      (world) =>
        kind.disagree(kind.bind(one.said, world), kind.bind(other.said, world), world.bodies)
          ?.truth ?? 'fails',
      clash.truth,
    )
  if (disagree === false && aSaysMore === false && bSaysMore === false) return undefined
  const decision = disagree === false ? undefined : decide(one.said, other.said)
  return { a, b, disagree, why, aSaysMore, bSaysMore, decision }

  function more(x: Speaker<S, L>, y: Speaker<S, L>): Compared {
    return settle(
      (world) => kind.saysMore(kind.bind(x.said, world), kind.bind(y.said, world), world.bodies),
      kind.saysMore(x.bound, y.bound, context.bodies),
    )
  }

  function settle(compare: Compare, truth: ReturnType<Compare>): Compared {
    if (truth !== 'unknown' && !hasOpenParts) return truth === 'holds'
    return { compare, on: on() }
  }
}

/** What two statements depend on; known places stay, for open ones may turn out to be the same. */
export function joined(a: Dependencies, b: Dependencies, context: Context): Dependencies {
  const open = (rule: string): boolean => context.truthOf(rule) === 'unknown'
  const sets = [...new Set([...a.sets, ...b.sets])]
  // Which countries of a set are told apart must be the same for all pairs.
  const beside = sets.length === 0 ? [] : context.table().placeFacts
  const places = [...new Set([...a.places, ...b.places, ...beside])]
  const known = (fact: string): boolean => isKnownPlace(fact, context.places)
  return {
    places: [...places.filter(known), ...places.filter((fact) => !known(fact))],
    sets,
    rules: [...new Set([...a.rules, ...b.rules])].filter(open),
  }
}
