import { Bug } from '../bug.ts'
import { allOf, anyOf } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { literal } from '../diagram/literal.ts'
import { createSpace, type Space } from '../diagram/space.ts'
import { cells } from '../rulebook/cells.ts'
import type { Comparison, Condition } from '../rulebook/condition.ts'
import { testsOf } from '../rulebook/tests-of.ts'
import { isSubset, type ValueSet } from '../rulebook/value-set.ts'
import { variablesIn } from '../rulebook/variables-in.ts'
import { domainOf, type Variables } from '../rulebook/variables.ts'

/**
 * Where the diagram of one condition lives: a variable for each that it tests,
 * whose classes are the values that it does not tell apart; and for each two
 * that are compared a mark, of class 1 where they are the same.
 */
export interface ConditionSpace {
  readonly space: Space
  readonly tested: readonly TestedVariable[]
  readonly compared: readonly Compared[]
}

export interface TestedVariable {
  readonly id: string
  readonly domain: ValueSet
  readonly classes: readonly ValueSet[]
}

/** Variables that are compared, directly or by way of others, each two of them with a mark. */
export interface Compared {
  /** By number. */
  readonly variables: readonly number[]
  readonly pairs: readonly ComparedPair[]
}

/** Two variables and their mark, by number. */
export interface ComparedPair {
  readonly left: number
  readonly right: number
  readonly mark: number
}

/** Nodes for one condition; it has so many only if its prime cubes are far too many anyhow. */
const NODES = 20_000

/** More variables that are compared with each other than this have too many ways to be the same. */
const MOST_COMPARED = 3

/** Makes room for a condition; undefined if it compares too many variables with each other. */
export function conditionSpace(
  condition: Condition,
  variables: Variables,
): ConditionSpace | undefined {
  const { sets, comparisons } = testsOf([condition])
  const groups = connected(comparisons)
  if (groups.some((group) => group.length > MOST_COMPARED)) return undefined

  const testsFor = (id: string): readonly ValueSet[] => {
    // What is asked of one matters to the others, if they are the same.
    const group = groups.find((one) => one.includes(id))
    if (group === undefined) return sets.get(id) ?? []
    return group.flatMap((one) => [domainOf(one, variables), ...(sets.get(one) ?? [])])
  }
  const tested = variablesIn(condition).map((id): TestedVariable => {
    const domain = domainOf(id, variables)
    return { id, domain, classes: cells(domain, testsFor(id)) }
  })
  const numberOf = (id: string): number => tested.findIndex((one) => one.id === id)
  let marks = tested.length
  const compared = groups.map((group): Compared => {
    const numbers = group.map(numberOf).sort((a, b) => a - b)
    const pairs = numbers.flatMap((left, i) =>
      numbers.slice(i + 1).map((right) => ({ left, right, mark: marks++ })),
    )
    return { variables: numbers, pairs }
  })
  const sizes = Array.from({ length: marks }, (_, i) => tested[i]?.classes.length ?? 2)
  return { space: createSpace(sizes, NODES), tested, compared }
}

/** The variables of comparisons, in groups that no comparison leads out of. */
function connected(comparisons: readonly Comparison[]): readonly (readonly string[])[] {
  let groups: readonly (readonly string[])[] = []
  for (const { left, right } of comparisons) {
    const touched = groups.filter((group) => group.includes(left) || group.includes(right))
    const others = groups.filter((group) => !touched.includes(group))
    groups = [...others, [...new Set([...touched.flat(), left, right])]]
  }
  return groups
}

/** The condition as a diagram, in which a comparison is its mark. */
export function diagramOf(condition: Condition, room: ConditionSpace): Diagram {
  const { space, tested } = room
  switch (condition.kind) {
    case 'always':
      return TRUE
    case 'never':
      return FALSE
    case 'in': {
      const number = tested.findIndex(({ id }) => id === condition.variable)
      const classes = tested[number]?.classes ?? []
      return literal(
        space,
        number,
        classes.flatMap((values, cls) => (isSubset(values, condition.values) ? [cls] : [])),
      )
    }
    case 'same':
    case 'differs':
      return literal(space, markOf(condition, room), [condition.kind === 'same' ? 1 : 0])
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => diagramOf(part, room))
      return condition.kind === 'all' ? allOf(space, parts) : anyOf(space, parts)
    }
  }
}

function markOf(comparison: Comparison, { tested, compared }: ConditionSpace): number {
  const pair = compared
    .flatMap(({ pairs }) => pairs)
    .find(
      ({ left, right }) =>
        tested[left]?.id === comparison.left && tested[right]?.id === comparison.right,
    )
  if (pair === undefined) throw new Bug('a comparison without a mark')
  return pair.mark
}
