import { forceOrder } from '../diagram/force-order.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Condition } from '../rulebook/condition.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import type { Assumption } from '../rulebook/rulebook.ts'
import { isSingle } from './class-table.ts'
import { openVariables } from './open-facts.ts'
import { sameVariable } from './same-variable.ts'
import type { WorldTable } from './world-table.ts'

/** The assumptions that bear on some variables, perhaps by way of others. */
export function assumptionsAbout(
  asked: ReadonlySet<string>,
  assume: readonly Assumption[],
  facts: CaseFacts,
): readonly Assumption[] {
  let left = assume.filter(({ never }) => evaluate(never, facts) === 'unknown')
  const reached = new Set(asked)
  const chosen: Assumption[] = []
  for (let grew = true; grew;) {
    grew = false
    for (const one of left) {
      const variables = openVariables(one.never, facts)
      if (!variables.some((variable) => reached.has(variable))) continue
      chosen.push(one)
      for (const variable of variables) reached.add(variable)
      grew = true
    }
    left = left.filter((one) => !chosen.includes(one))
  }
  return chosen
}

/** The pairs of variables that a condition compares. */
export function comparisonsIn(condition: Condition): readonly (readonly [string, string])[] {
  switch (condition.kind) {
    case 'same':
    case 'differs':
      return [[condition.left, condition.right]]
    case 'all':
    case 'any':
      return condition.of.flatMap(comparisonsIn)
    case 'always':
    case 'never':
    case 'in':
      return []
  }
}

/** That two variables have one name, as a variable of its own. */
export interface Equality {
  readonly id: string
  readonly pair: readonly [string, string]
}

/** A variable for each two that may be of one class of several names and are compared, perhaps by way of others. */
export function equalitiesAmong(
  pairs: readonly (readonly [string, string])[],
  open: ReadonlySet<string>,
  table: WorldTable,
): readonly Equality[] {
  const names = [...new Set(pairs.flat())].sort()
  const found: Equality[] = []
  for (const [at, a] of names.entries()) {
    for (const b of names.slice(at + 1)) {
      if (!table.comparedWith(a).includes(b) || (!open.has(a) && !open.has(b))) continue
      const classes = table.classesOf(a)
      if (classes.classes.every((_, cls) => isSingle(classes, cls))) continue
      found.push({ id: sameVariable(a, b), pair: [a, b] })
    }
  }
  return found
}

/** Variables in an order in which diagrams stay small. */
export function inOrder(
  ids: readonly string[],
  conditions: readonly (readonly string[])[],
): readonly string[] {
  if (ids.length < 3) return ids
  const position = new Map(ids.map((id, at) => [id, at]))
  const groups = conditions.map((variables) => variables.flatMap((id) => position.get(id) ?? []))
  return forceOrder(ids.length, groups).flatMap((at) => ids[at] ?? [])
}
