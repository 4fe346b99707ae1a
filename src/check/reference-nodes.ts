import type { Target } from './resolve.ts'
import type { ReferenceSite } from './walk/references.ts'

/** What a reference stands in, as a node of a graph: a clause, or an instrument. */
export function nodeOf({ instrument, clause }: ReferenceSite): string {
  const id = instrument.id.value
  return clause === undefined ? id : `${id}#${clause.id.value}`
}

/** What a reference means, as nodes of the same graph. */
export function nodesOf(target: Target): readonly string[] {
  switch (target.kind) {
    case 'instrument':
      return [target.instrument.id.value]
    case 'clauses': {
      const { instrument, clauses } = target
      return clauses.map(({ id }) => `${instrument.id.value}#${id.value}`)
    }
    case 'unknown':
    case 'unreadable':
      return []
  }
}
