import { FALSE, type Diagram } from './diagram.ts'
import { cofactor } from './restrict.ts'
import { sizeOf, type Space } from './space.ts'
import { support } from './support.ts'
import { withinBudget, type OverBudget } from './within-budget.ts'

/** Which of several parts is true, by asking for one variable after the other. */
export type DecisionTree = DecisionLeaf | DecisionBranching

export interface DecisionLeaf {
  readonly kind: 'leaf'
  /** The parts still possible, by their place in the list, ascending: one, or several where the tree was cut. */
  readonly parts: readonly number[]
}

export interface DecisionBranching {
  readonly kind: 'branching'
  readonly variable: number
  /** Two or more, by their lowest class. Classes that cannot occur here are in none of them. */
  readonly branches: readonly DecisionBranch[]
}

export interface DecisionBranch {
  readonly classes: readonly number[]
  readonly tree: DecisionTree
}

/**
 * The decision tree of a partition.
 *
 * Variables are asked in one order, those that change nothing at their place
 * left out; classes with the same continuation share a branch. The tree grows
 * level by level, and a branching that would make more than `limit` leaves is
 * not made.
 *
 * @param parts - pairwise disjoint, one at least not FALSE. Where none is true,
 *   is no case that occurs.
 * @param order - variables; every one the parts depend on should be among them,
 *   otherwise leaves stay open.
 */
export function decisionTree(
  space: Space,
  parts: readonly Diagram[],
  order: readonly number[],
  limit: number,
): DecisionTree | OverBudget {
  return withinBudget(space, () => {
    const root: Draft = { parts, split: undefined }
    const drafts = [root]
    let leaves = 1
    // The list grows while it is walked: level by level.
    for (const draft of drafts) {
      const split = splitOf(space, draft, order)
      if (split === undefined || leaves + split.branches.length - 1 > limit) continue
      draft.split = split
      leaves += split.branches.length - 1
      drafts.push(...split.branches.map(({ draft: next }) => next))
    }
    return finish(root)
  })
}

interface Draft {
  readonly parts: readonly Diagram[]
  split: Split | undefined
}

interface Split {
  readonly variable: number
  readonly branches: readonly { readonly classes: readonly number[]; readonly draft: Draft }[]
}

/** The branching on the first variable that changes anything. */
function splitOf(space: Space, draft: Draft, order: readonly number[]): Split | undefined {
  let { parts } = draft
  if (possible(parts).length < 2) return undefined
  const mentioned = new Set(parts.flatMap((part) => support(space, part)))
  for (const variable of order) {
    if (!mentioned.has(variable)) continue
    const groups = groupsOf(space, parts, variable)
    if (groups.length > 1) {
      const branches = groups.map(({ classes, parts: next }) => ({
        classes,
        draft: { parts: next, split: undefined },
      }))
      return { variable, branches }
    }
    // All classes that can occur here lead to the same.
    parts = groups[0]?.parts ?? parts
  }
  return undefined
}

interface Group {
  readonly classes: readonly number[]
  readonly parts: readonly Diagram[]
}

/** The classes of a variable that can occur, by what becomes of the parts. */
function groupsOf(space: Space, parts: readonly Diagram[], variable: number): readonly Group[] {
  const groups = new Map<string, Group>()
  for (let cls = 0; cls < sizeOf(space, variable); cls += 1) {
    const next = parts.map((part) => cofactor(space, part, variable, cls))
    if (possible(next).length === 0) continue
    const key = next.join()
    groups.set(key, { classes: [...(groups.get(key)?.classes ?? []), cls], parts: next })
  }
  return [...groups.values()]
}

function possible(parts: readonly Diagram[]): readonly number[] {
  return parts.flatMap((part, i) => (part === FALSE ? [] : [i]))
}

function finish({ parts, split }: Draft): DecisionTree {
  if (split === undefined) return { kind: 'leaf', parts: possible(parts) }
  return {
    kind: 'branching',
    variable: split.variable,
    branches: split.branches.map(({ classes, draft }) => ({ classes, tree: finish(draft) })),
  }
}
