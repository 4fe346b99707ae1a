import type { Comparison, Condition, Membership } from '../../rulebook/condition.ts'

/**
 * What one bit of a row stands for: a conjunction of memberships of distinct
 * variables, or one comparison. Most conditions of real clauses are one column.
 */
export type Column =
  | { readonly kind: 'memberships'; readonly of: readonly Membership[] }
  | { readonly kind: 'comparison'; readonly of: Comparison }

/** A condition over columns, where every conjunction that can be one column is one. */
export type Sketch =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Sketch[] }

/** Numbers columns by what they test, so that rules share them. */
export interface ColumnTable {
  readonly columns: readonly Column[]
  readonly sketch: (condition: Condition) => Sketch
}

export function columnTable(): ColumnTable {
  const columns: Column[] = []
  const numbers = new Map<string, number>()

  function column(added: Column): Sketch {
    const key = keyOf(added)
    const known = numbers.get(key)
    if (known !== undefined) return { kind: 'column', column: known }
    numbers.set(key, columns.length)
    columns.push(added)
    return { kind: 'column', column: columns.length - 1 }
  }

  function sketch(condition: Condition): Sketch {
    switch (condition.kind) {
      case 'always':
        return { kind: 'all', of: [] }
      case 'never':
        return { kind: 'any', of: [] }
      case 'in':
        return column({ kind: 'memberships', of: [condition] })
      case 'same':
      case 'differs':
        return column({ kind: 'comparison', of: condition })
      case 'any':
        return { kind: 'any', of: condition.of.map(sketch) }
      case 'all':
        return conjunction(condition.of)
    }
  }

  function conjunction(parts: readonly Condition[]): Sketch {
    const memberships = parts.filter((part) => part.kind === 'in')
    // Two leaves of one variable in one column would be more exact than Kleene's minimum.
    if (new Set(memberships.map(({ variable }) => variable)).size < memberships.length) {
      return { kind: 'all', of: parts.map(sketch) }
    }
    const rest = parts.filter((part) => part.kind !== 'in').map(sketch)
    if (memberships.length === 0) return { kind: 'all', of: rest }
    const together = column({ kind: 'memberships', of: memberships })
    return rest.length === 0 ? together : { kind: 'all', of: [together, ...rest] }
  }

  return { columns, sketch }
}

function keyOf(column: Column): string {
  return JSON.stringify(
    column.kind === 'comparison'
      ? [column.of.kind, column.of.left, column.of.right]
      : column.of.map(({ variable, values }) => JSON.stringify([variable, values])).sort(),
  )
}
