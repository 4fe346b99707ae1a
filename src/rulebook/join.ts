import {
  ALWAYS,
  NEVER,
  type Comparison,
  type Condition,
  type Junction,
  type Leaf,
  type Membership,
} from './condition.ts'
import { equalSets, intersect, isEmpty, union } from './value-set.ts'
import { domainOf, type Variables } from './variables.ts'

/**
 * All, or any, of simple conditions as one simple condition: junctions of the
 * same kind are taken apart, leaves of one variable merged, constants folded,
 * repetitions dropped, and the parts put in order: leaves by variable, then
 * comparisons, then junctions. Nothing joined is `always` for `all` and `never`
 * for `any`.
 */
export function join(
  kind: Junction['kind'],
  conditions: readonly Condition[],
  variables: Variables,
): Condition {
  const [neutral, decisive] = kind === 'all' ? [ALWAYS, NEVER] : [NEVER, ALWAYS]
  const parts = conditions.flatMap((part) => (part.kind === kind ? part.of : [part]))
  const merged = mergeLeaves(kind, parts.filter(isMembership), variables)
  const others = parts.filter((part) => !isMembership(part))
  if ([...merged, ...others].some((part) => part.kind === decisive.kind)) return decisive
  if (contradict(others)) return decisive

  const byKey = new Map(
    [...merged, ...others]
      .filter((part) => part.kind !== neutral.kind)
      .map((part): [string, Condition] => [orderOf(part), part]),
  )
  const keys = [...byKey.keys()].sort()
  const of = keys.flatMap((key) => byKey.get(key) ?? [])
  const [only = neutral] = of
  return of.length > 1 ? { kind, of } : only
}

function isMembership(condition: Condition): condition is Membership {
  return condition.kind === 'in'
}

export function isLeaf(condition: Condition): condition is Leaf {
  return condition.kind === 'in' || isComparison(condition)
}

function isComparison(condition: Condition): condition is Comparison {
  return condition.kind === 'same' || condition.kind === 'differs'
}

function mergeLeaves(
  kind: Junction['kind'],
  leaves: readonly Membership[],
  variables: Variables,
): readonly Condition[] {
  const byVariable = new Map<string, Membership>()
  for (const leaf of leaves) {
    const before = byVariable.get(leaf.variable)?.values ?? leaf.values
    const values = kind === 'all' ? intersect(before, leaf.values) : union(before, leaf.values)
    byVariable.set(leaf.variable, { ...leaf, values })
  }
  return [...byVariable.values()].map((leaf) => {
    if (isEmpty(leaf.values)) return NEVER
    return equalSets(leaf.values, domainOf(leaf.variable, variables)) ? ALWAYS : leaf
  })
}

/** Whether the same two variables are said to be the same and to differ. */
function contradict(parts: readonly Condition[]): boolean {
  const comparisons = parts.filter(isComparison)
  const pairs = (kind: Comparison['kind']) =>
    comparisons.filter((part) => part.kind === kind).map(({ left, right }) => `${left} ${right}`)
  const same = new Set(pairs('same'))
  return pairs('differs').some((pair) => same.has(pair))
}

function orderOf(part: Condition): string {
  switch (part.kind) {
    case 'always':
    case 'never':
    case 'in':
      return `1 ${part.kind === 'in' ? part.variable : ''}`
    case 'same':
    case 'differs':
      return `2 ${part.left} ${part.right}`
    case 'all':
    case 'any':
      return `3 ${JSON.stringify(part)}`
  }
}
