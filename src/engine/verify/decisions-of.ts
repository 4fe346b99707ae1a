import type { Condition, Leaf } from '../../rulebook/condition.ts'

/** Something that a condition is to be: true, or false. */
export interface Goal {
  readonly condition: Condition
  readonly wanted: boolean
}

/** One place where a variable is tested, and what makes the whole condition depend on that test. */
export interface Decision {
  readonly leaf: Leaf
  /** The other parts of each `all` around the leaf true, those of each `any` false. */
  readonly goals: readonly Goal[]
}

/** Every place of the condition where the variable is tested. */
export function decisionsOf(condition: Condition, variable: string): readonly Decision[] {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return []
    case 'in':
      return condition.variable === variable ? [{ leaf: condition, goals: [] }] : []
    case 'same':
    case 'differs':
      return condition.left === variable || condition.right === variable
        ? [{ leaf: condition, goals: [] }]
        : []
    case 'all':
    case 'any': {
      const wanted = condition.kind === 'all'
      return condition.of.flatMap((part) => {
        const others = condition.of.filter((other) => other !== part)
        const goals = others.map((other): Goal => ({ condition: other, wanted }))
        return decisionsOf(part, variable).map(({ leaf, goals: within }) => ({
          leaf,
          goals: [...within, ...goals],
        }))
      })
    }
  }
}
